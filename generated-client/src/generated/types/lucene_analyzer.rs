// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// A built-in analyzer of search indexes.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LuceneAnalyzer {
    /// `lucene.standard`
    LuceneStandard,
    /// `lucene.simple`
    LuceneSimple,
    /// `lucene.whitespace`
    LuceneWhitespace,
    /// `lucene.keyword`
    LuceneKeyword,
    /// `lucene.arabic`
    LuceneArabic,
    /// `lucene.armenian`
    LuceneArmenian,
    /// `lucene.basque`
    LuceneBasque,
    /// `lucene.bengali`
    LuceneBengali,
    /// `lucene.brazilian`
    LuceneBrazilian,
    /// `lucene.bulgarian`
    LuceneBulgarian,
    /// `lucene.catalan`
    LuceneCatalan,
    /// `lucene.chinese`
    LuceneChinese,
    /// `lucene.cjk`
    LuceneCjk,
    /// `lucene.czech`
    LuceneCzech,
    /// `lucene.danish`
    LuceneDanish,
    /// `lucene.dutch`
    LuceneDutch,
    /// `lucene.english`
    LuceneEnglish,
    /// `lucene.finnish`
    LuceneFinnish,
    /// `lucene.french`
    LuceneFrench,
    /// `lucene.galician`
    LuceneGalician,
    /// `lucene.german`
    LuceneGerman,
    /// `lucene.greek`
    LuceneGreek,
    /// `lucene.hindi`
    LuceneHindi,
    /// `lucene.hungarian`
    LuceneHungarian,
    /// `lucene.indonesian`
    LuceneIndonesian,
    /// `lucene.irish`
    LuceneIrish,
    /// `lucene.italian`
    LuceneItalian,
    /// `lucene.japanese`
    LuceneJapanese,
    /// `lucene.korean`
    LuceneKorean,
    /// `lucene.kuromoji`
    LuceneKuromoji,
    /// `lucene.latvian`
    LuceneLatvian,
    /// `lucene.lithuanian`
    LuceneLithuanian,
    /// `lucene.morfologik`
    LuceneMorfologik,
    /// `lucene.nori`
    LuceneNori,
    /// `lucene.norwegian`
    LuceneNorwegian,
    /// `lucene.persian`
    LucenePersian,
    /// `lucene.portuguese`
    LucenePortuguese,
    /// `lucene.romanian`
    LuceneRomanian,
    /// `lucene.russian`
    LuceneRussian,
    /// `lucene.smartcn`
    LuceneSmartcn,
    /// `lucene.sorani`
    LuceneSorani,
    /// `lucene.spanish`
    LuceneSpanish,
    /// `lucene.swedish`
    LuceneSwedish,
    /// `lucene.thai`
    LuceneThai,
    /// `lucene.turkish`
    LuceneTurkish,
    /// `lucene.ukrainian`
    LuceneUkrainian,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl LuceneAnalyzer {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::LuceneStandard => "lucene.standard",
            Self::LuceneSimple => "lucene.simple",
            Self::LuceneWhitespace => "lucene.whitespace",
            Self::LuceneKeyword => "lucene.keyword",
            Self::LuceneArabic => "lucene.arabic",
            Self::LuceneArmenian => "lucene.armenian",
            Self::LuceneBasque => "lucene.basque",
            Self::LuceneBengali => "lucene.bengali",
            Self::LuceneBrazilian => "lucene.brazilian",
            Self::LuceneBulgarian => "lucene.bulgarian",
            Self::LuceneCatalan => "lucene.catalan",
            Self::LuceneChinese => "lucene.chinese",
            Self::LuceneCjk => "lucene.cjk",
            Self::LuceneCzech => "lucene.czech",
            Self::LuceneDanish => "lucene.danish",
            Self::LuceneDutch => "lucene.dutch",
            Self::LuceneEnglish => "lucene.english",
            Self::LuceneFinnish => "lucene.finnish",
            Self::LuceneFrench => "lucene.french",
            Self::LuceneGalician => "lucene.galician",
            Self::LuceneGerman => "lucene.german",
            Self::LuceneGreek => "lucene.greek",
            Self::LuceneHindi => "lucene.hindi",
            Self::LuceneHungarian => "lucene.hungarian",
            Self::LuceneIndonesian => "lucene.indonesian",
            Self::LuceneIrish => "lucene.irish",
            Self::LuceneItalian => "lucene.italian",
            Self::LuceneJapanese => "lucene.japanese",
            Self::LuceneKorean => "lucene.korean",
            Self::LuceneKuromoji => "lucene.kuromoji",
            Self::LuceneLatvian => "lucene.latvian",
            Self::LuceneLithuanian => "lucene.lithuanian",
            Self::LuceneMorfologik => "lucene.morfologik",
            Self::LuceneNori => "lucene.nori",
            Self::LuceneNorwegian => "lucene.norwegian",
            Self::LucenePersian => "lucene.persian",
            Self::LucenePortuguese => "lucene.portuguese",
            Self::LuceneRomanian => "lucene.romanian",
            Self::LuceneRussian => "lucene.russian",
            Self::LuceneSmartcn => "lucene.smartcn",
            Self::LuceneSorani => "lucene.sorani",
            Self::LuceneSpanish => "lucene.spanish",
            Self::LuceneSwedish => "lucene.swedish",
            Self::LuceneThai => "lucene.thai",
            Self::LuceneTurkish => "lucene.turkish",
            Self::LuceneUkrainian => "lucene.ukrainian",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for LuceneAnalyzer {
    const KNOWN: &'static [Self] = &[
        Self::LuceneCjk,
        Self::LuceneNori,
        Self::LuceneThai,
        Self::LuceneCzech,
        Self::LuceneDutch,
        Self::LuceneGreek,
        Self::LuceneHindi,
        Self::LuceneIrish,
        Self::LuceneArabic,
        Self::LuceneBasque,
        Self::LuceneDanish,
        Self::LuceneFrench,
        Self::LuceneGerman,
        Self::LuceneKorean,
        Self::LuceneSimple,
        Self::LuceneSorani,
        Self::LuceneBengali,
        Self::LuceneCatalan,
        Self::LuceneChinese,
        Self::LuceneEnglish,
        Self::LuceneFinnish,
        Self::LuceneItalian,
        Self::LuceneKeyword,
        Self::LuceneLatvian,
        Self::LucenePersian,
        Self::LuceneRussian,
        Self::LuceneSmartcn,
        Self::LuceneSpanish,
        Self::LuceneSwedish,
        Self::LuceneTurkish,
        Self::LuceneArmenian,
        Self::LuceneGalician,
        Self::LuceneJapanese,
        Self::LuceneKuromoji,
        Self::LuceneRomanian,
        Self::LuceneStandard,
        Self::LuceneBrazilian,
        Self::LuceneBulgarian,
        Self::LuceneHungarian,
        Self::LuceneNorwegian,
        Self::LuceneUkrainian,
        Self::LuceneIndonesian,
        Self::LuceneLithuanian,
        Self::LuceneMorfologik,
        Self::LucenePortuguese,
        Self::LuceneWhitespace,
    ];
}

json::open_enum!(LuceneAnalyzer);
