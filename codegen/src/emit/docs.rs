//! The document's text as rustdoc: nothing in it is taken for a link, an element or a test by accident.

use super::Context;
use crate::config::{Config, DocsPolicy};
use crate::ir::{Type, TypeId};
use proc_macro2::TokenStream;
use quote::quote;

/// Longer lines are wrapped.
const WIDTH: usize = 96;

/// Paragraphs of rustdoc, gathered in order.
#[derive(Default)]
pub(super) struct Doc {
    lines: Vec<String>,
}

impl Doc {
    /// Begins the documentation of a type: the document's text, or the schema's name where there is none.
    pub(super) fn of_type(config: &Config, id: &TypeId, ty: &Type) -> Self {
        let mut doc = Self::default();
        doc.text(config, ty.docs.text.as_deref());
        if doc.is_empty() {
            doc.paragraph(&format!("The schema `{id}`."));
        }
        if ty.docs.deprecated {
            doc.paragraph("Deprecated.");
        }
        doc
    }

    /// Adds the document's own words, unless the configuration leaves them out.
    pub(super) fn text(&mut self, config: &Config, text: Option<&str>) -> &mut Self {
        if let (DocsPolicy::Full, Some(text)) = (config.docs, text) {
            self.markdown(text);
        }
        self
    }

    /// Adds a title of the document's as a sentence: titles have no full stop.
    pub(super) fn title(&mut self, config: &Config, text: Option<&str>) -> &mut Self {
        let text = text.map(|text| match text.trim_end() {
            text if text.ends_with(['.', '!', '?']) => text.to_owned(),
            text => format!("{text}."),
        });
        self.text(config, text.as_deref())
    }

    /// Adds a paragraph that holds words of the document.
    pub(super) fn markdown(&mut self, text: &str) -> &mut Self {
        self.paragraph(&clean(text.trim()))
    }

    /// Adds a paragraph of the generator's.
    pub(super) fn paragraph(&mut self, text: &str) -> &mut Self {
        if text.is_empty() {
            return self;
        }
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        let mut fenced = false;
        for line in text.lines() {
            let fence = line.trim_start().starts_with("```");
            fenced ^= fence;
            // One blank before a line means nothing in Markdown; the document has it where a line was folded.
            let line = match line.strip_prefix(' ') {
                Some(rest) if !fenced && !rest.starts_with(' ') => rest,
                _ => line,
            };
            if fenced || fence || line.starts_with('|') {
                self.lines.push(line.to_owned());
            } else {
                self.wrap(line);
            }
        }
        self
    }

    /// Adds a program of the document's, which has `atlas`, a client, as a test that is compiled but not run.
    pub(super) fn example(&mut self, config: &Config, code: Option<&str>) -> &mut Self {
        let (DocsPolicy::Full, Some(code)) = (config.docs, code) else {
            return self;
        };
        let head = [
            "```no_run",
            "# async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {",
        ];
        let foot = ["# Ok(())", "# }", "```"];
        let lines = head.into_iter().chain(code.trim_end().lines()).chain(foot);
        self.raw(lines.map(str::to_owned))
    }

    /// Adds lines as they are, tables for example.
    pub(super) fn raw(&mut self, lines: impl IntoIterator<Item = String>) -> &mut Self {
        self.lines.push(String::new());
        self.lines.extend(lines);
        self
    }

    pub(super) fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    fn wrap(&mut self, line: &str) {
        let line = line.trim_end();
        let indent = line.len() - line.trim_start().len();
        let item = line.trim_start().starts_with(['-', '*', '+']);
        let hang = " ".repeat(indent + if item { 2 } else { 0 });
        let mut current = line[..indent].to_owned();
        let mut empty = true;
        for word in line.split_whitespace() {
            let wider = current.chars().count() + 1 + word.chars().count() > WIDTH;
            // A line must not begin with what Markdown takes for a list, a heading or a quotation.
            let safe = !word.starts_with(['-', '+', '*', '#', '>', '=', '|'])
                && !word
                    .trim_end_matches(['.', ')'])
                    .chars()
                    .all(char::is_numeric);
            if wider && !empty && safe {
                self.lines
                    .push(std::mem::replace(&mut current, hang.clone()));
                empty = true;
            }
            if !empty {
                current.push(' ');
            }
            current.push_str(word);
            empty = false;
        }
        self.lines.push(current.trim_end().to_owned());
    }

    pub(super) fn tokens(&self) -> TokenStream {
        let lines = self.spaced();
        quote!(#(#[doc = #lines])*)
    }

    /// As [`tokens`](Self::tokens), for the module that the documentation stands in.
    pub(super) fn inner_tokens(&self) -> TokenStream {
        let lines = self.spaced();
        quote!(#(#![doc = #lines])*)
    }

    fn spaced(&self) -> impl Iterator<Item = String> {
        self.lines.iter().map(|line| match line.as_str() {
            "" => String::new(),
            line => format!(" {line}"),
        })
    }
}

/// Returns the first sentence of the document's text; nothing where texts are left out.
pub(super) fn sentence(config: &Config, text: Option<&str>) -> String {
    let (DocsPolicy::Full, Some(text)) = (config.docs, text) else {
        return String::new();
    };
    let text = clean(text.trim());
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let end = text.find(". ").map_or(text.len(), |dot| dot + 1);
    text[..end].to_owned()
}

/// Returns the first sentence of what the document says of a type.
pub(super) fn sentence_of(context: Context<'_>, id: &TypeId) -> String {
    let ty = context.api.types.get(id);
    sentence(context.config, ty.and_then(|ty| ty.docs.text.as_deref()))
}

/// Returns the first sentence of the document's text as the cell of a table.
pub(super) fn cell(config: &Config, text: Option<&str>) -> String {
    sentence(config, text).replace('|', "\\|")
}

/// Returns the names as a sentence has them: `a, b or c`, with `last` before the last one.
pub(super) fn series(names: &[String], last: &str) -> String {
    match names {
        [] => String::new(),
        [name] => name.clone(),
        [names @ .., name] => format!("{} {last} {name}", names.join(", ")),
    }
}

/// Returns the text with what rustdoc would misread escaped. Code in it is shown and never compiled, whatever language it claims.
fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut prose = String::new();
    let mut open = None;
    let mut begins = true;
    for line in text.lines() {
        match (fence(line), open) {
            (None, None) => {
                prose.push_str(if begins { unindent(line) } else { line });
                prose.push('\n');
                begins = line.trim().is_empty() || line.starts_with(['#', '|']);
            }
            (Some(mark), None) => {
                clean_prose(&std::mem::take(&mut prose), &mut out);
                out.push_str("```text\n");
                open = Some(mark);
            }
            (Some(mark), Some(opening)) if mark == opening => {
                out.push_str("```\n");
                (open, begins) = (None, true);
            }
            (_, Some(_)) => {
                out.push_str(line);
                out.push('\n');
            }
        }
    }
    clean_prose(&prose, &mut out);
    if open.is_some() {
        out.push_str("```");
    }
    out.trim_end().to_owned()
}

/// Returns the mark of a line that opens or closes a block of code, in a list or a quotation too.
fn fence(line: &str) -> Option<&'static str> {
    let text = line.trim_start_matches(|c: char| c.is_ascii_digit() || " \t>-*+.)".contains(c));
    ["```", "~~~"]
        .into_iter()
        .find(|mark| text.starts_with(mark))
}

/// Returns a line that begins a block, indented by less than what makes it code.
fn unindent(line: &str) -> &str {
    let text = line.trim_start();
    let indent = &line[..line.len() - text.len()];
    match indent.contains('\t') {
        true => text,
        false => &line[indent.len().saturating_sub(3)..],
    }
}

/// Cleans text outside of code fences; a link may go over the end of a line.
fn clean_prose(text: &str, out: &mut String) {
    let text = unhtml(text);
    let mut rest = text.as_str();
    let mut code = false;
    while let Some(c) = rest.chars().next() {
        match c {
            '`' => code = !code,
            // An unclosed code span ends with its paragraph.
            '\n' if rest.starts_with("\n\n") => code = false,
            '[' if !code => {
                if let Some((link, after)) = link(rest) {
                    out.push_str(&link);
                    rest = after;
                    continue;
                }
                out.push('\\');
            }
            ']' | '<' if !code => out.push('\\'),
            'h' if !code && (rest.starts_with("http://") || rest.starts_with("https://")) => {
                let end = rest.find(|c: char| c.is_whitespace() || "<>()`\"'".contains(c));
                let url = &rest[..end.unwrap_or(rest.len())];
                let url = url.trim_end_matches(['.', ',', ';', ':']);
                out.push_str(&format!("<{url}>"));
                rest = &rest[url.len()..];
                continue;
            }
            _ => {}
        }
        out.push(c);
        rest = &rest[c.len_utf8()..];
    }
}

/// Returns a Markdown link at the start of the text, mended, and what follows it.
fn link(text: &str) -> Option<(String, &str)> {
    let close = text.find("](")?;
    let label = &text[1..close];
    let rest = &text[close + 2..];
    let end = rest.find(')')?;
    if label.contains(['[', ']']) {
        return None;
    }
    let target = rest[..end].split_whitespace().next().unwrap_or_default();
    let label = label.split_whitespace().collect::<Vec<_>>().join(" ");
    let absolute = target.starts_with("http://") || target.starts_with("https://");
    // Anchors into the publisher's own site lead nowhere from here.
    let mended = match (absolute, label.is_empty()) {
        (true, false) => format!("[{label}]({target})"),
        (true, true) => format!("<{target}>"),
        (false, _) => label,
    };
    Some((mended, &rest[end + 1..]))
}

/// Drops HTML elements, keeping their text; links keep their address.
fn unhtml(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    let mut address: Option<String> = None;
    while let Some(start) = rest.find('<') {
        out.push_str(&rest[..start]);
        let after = &rest[start + 1..];
        let Some(end) = after.find('>').filter(|_| is_element(after)) else {
            out.push('<');
            rest = after;
            continue;
        };
        let element = &after[..end];
        if element.starts_with("br") && !out.ends_with(' ') {
            out.push(' ');
        }
        if element.starts_with("a ") {
            address = element.split('"').nth(1).map(str::to_owned);
        } else if element == "/a"
            && let Some(address) = address.take()
        {
            out.push_str(&format!(" ({address})"));
        }
        rest = &after[end + 1..];
    }
    out.push_str(rest);
    out
}

fn is_element(after: &str) -> bool {
    const ELEMENTS: [&str; 10] = [
        "a", "abbr", "b", "br", "code", "em", "i", "li", "p", "strong",
    ];
    let name = after.trim_start_matches('/');
    let end = name
        .find(|c: char| !c.is_ascii_alphanumeric())
        .unwrap_or(name.len());
    ELEMENTS.contains(&&name[..end])
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn brackets_elements_and_addresses_are_escaped() {
        assert_eq!(clean("stores.[n].name"), r"stores.\[n\].name");
        assert_eq!(clean("the <value> of"), r"the \<value> of");
        assert_eq!(
            clean("see https://a.example/b."),
            "see <https://a.example/b>."
        );
        assert_eq!(
            clean("`a[0]` [x](https://a.example)"),
            "`a[0]` [x](https://a.example)"
        );
        assert_eq!(clean("[list](#tag/Lists)"), "list");
        assert_eq!(
            clean("[a\n b](https://a.example)"),
            "[a b](https://a.example)"
        );
    }

    #[test]
    fn no_code_of_the_document_is_compiled() {
        let shown = "```text\nls\n```";
        for code in [
            "```\nls\n```",
            "```rust\nls\n```",
            "~~~rust\nls\n~~~",
            "- ```\nls\n   ```",
            "    ```rust,no_run\nls\n",
        ] {
            assert_eq!(clean(code), shown, "{code}");
        }
        assert_eq!(clean("A list.\n\n     ls\n\tls"), "A list.\n\n   ls\n\tls");
    }
}
