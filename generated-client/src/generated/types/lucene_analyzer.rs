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
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "lucene.standard" => Self::LuceneStandard,
                "lucene.simple" => Self::LuceneSimple,
                "lucene.whitespace" => Self::LuceneWhitespace,
                "lucene.keyword" => Self::LuceneKeyword,
                "lucene.arabic" => Self::LuceneArabic,
                "lucene.armenian" => Self::LuceneArmenian,
                "lucene.basque" => Self::LuceneBasque,
                "lucene.bengali" => Self::LuceneBengali,
                "lucene.brazilian" => Self::LuceneBrazilian,
                "lucene.bulgarian" => Self::LuceneBulgarian,
                "lucene.catalan" => Self::LuceneCatalan,
                "lucene.chinese" => Self::LuceneChinese,
                "lucene.cjk" => Self::LuceneCjk,
                "lucene.czech" => Self::LuceneCzech,
                "lucene.danish" => Self::LuceneDanish,
                "lucene.dutch" => Self::LuceneDutch,
                "lucene.english" => Self::LuceneEnglish,
                "lucene.finnish" => Self::LuceneFinnish,
                "lucene.french" => Self::LuceneFrench,
                "lucene.galician" => Self::LuceneGalician,
                "lucene.german" => Self::LuceneGerman,
                "lucene.greek" => Self::LuceneGreek,
                "lucene.hindi" => Self::LuceneHindi,
                "lucene.hungarian" => Self::LuceneHungarian,
                "lucene.indonesian" => Self::LuceneIndonesian,
                "lucene.irish" => Self::LuceneIrish,
                "lucene.italian" => Self::LuceneItalian,
                "lucene.japanese" => Self::LuceneJapanese,
                "lucene.korean" => Self::LuceneKorean,
                "lucene.kuromoji" => Self::LuceneKuromoji,
                "lucene.latvian" => Self::LuceneLatvian,
                "lucene.lithuanian" => Self::LuceneLithuanian,
                "lucene.morfologik" => Self::LuceneMorfologik,
                "lucene.nori" => Self::LuceneNori,
                "lucene.norwegian" => Self::LuceneNorwegian,
                "lucene.persian" => Self::LucenePersian,
                "lucene.portuguese" => Self::LucenePortuguese,
                "lucene.romanian" => Self::LuceneRomanian,
                "lucene.russian" => Self::LuceneRussian,
                "lucene.smartcn" => Self::LuceneSmartcn,
                "lucene.sorani" => Self::LuceneSorani,
                "lucene.spanish" => Self::LuceneSpanish,
                "lucene.swedish" => Self::LuceneSwedish,
                "lucene.thai" => Self::LuceneThai,
                "lucene.turkish" => Self::LuceneTurkish,
                "lucene.ukrainian" => Self::LuceneUkrainian,
                _ => return None,
            },
        )
    }
}

json::open_enum!(LuceneAnalyzer);
