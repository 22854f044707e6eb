//! `cargo xtask chart`: draws the figures of `docs/figures.toml`.

use std::fmt::{self, Write as _};
use std::fs;
use std::io::Write;
use std::path::Path;

use clap::Args;
use serde::Deserialize;

use crate::failure::Failure;
use crate::workspace;

pub(crate) const DATA: &str = "docs/figures.toml";
const PICTURE: &str = "docs/figures.svg";

/// Sizes in pixels.
const WIDTH: f64 = 760.0;
const MARGIN: f64 = 20.0;
/// Where bars begin, and how long the longest of a group is.
const BARS: f64 = 210.0;
const LONGEST: f64 = 390.0;
const ROW: f64 = 24.0;
const THICKNESS: f64 = 16.0;

/// What `cargo xtask chart` takes.
#[derive(Debug, Args)]
pub(crate) struct Arguments {}

/// The figures, as the file has them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Chart {
    title: String,
    /// How the figures of this client came about; `cargo xtask bench --save` writes it.
    measured: String,
    /// How those of the others did.
    others: String,
    #[serde(rename = "group")]
    groups: Vec<Group>,
}

/// Bars of one scale.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    name: String,
    unit: String,
    bars: Vec<Bar>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Bar {
    name: String,
    value: f64,
    #[serde(default)]
    ours: bool,
    /// The row of `cargo xtask bench` that the value comes from.
    #[serde(rename = "figure")]
    _figure: Option<String>,
    /// Stands behind the value.
    note: Option<String>,
}

pub(crate) fn run(_: &Arguments, out: &mut dyn Write) -> Result<(), Failure> {
    draw_file(&workspace::root()?, out)
}

/// Draws the picture of what the file of figures says now.
pub(crate) fn draw_file(root: &Path, out: &mut dyn Write) -> Result<(), Failure> {
    let (data, picture) = (root.join(DATA), root.join(PICTURE));
    let text = fs::read_to_string(&data).map_err(Failure::at("read", &data))?;
    fs::write(&picture, draw(&text)?).map_err(Failure::at("write", &picture))?;
    writeln!(out, "drawn: {}", workspace::shown(&picture))?;
    Ok(())
}

/// Returns the picture of the figures.
fn draw(text: &str) -> Result<String, Failure> {
    let chart: Chart =
        toml::from_str(text).map_err(|error| Failure::input(format!("{DATA}: {error}")))?;
    Ok(chart.to_string())
}

impl fmt::Display for Chart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut body = String::new();
        let mut y = 36.0;
        label(&mut body, MARGIN, y, "title", &self.title)?;
        for group in &self.groups {
            y += 36.0;
            label(&mut body, MARGIN, y, "group", &group.name)?;
            y += 10.0;
            let most = group.bars.iter().map(|bar| bar.value).fold(0.0, f64::max);
            for bar in &group.bars {
                bar.draw(&mut body, y, most, &group.unit)?;
                y += ROW;
            }
        }
        for note in [
            format!("this client: {}", self.measured),
            format!("the others: {}", self.others),
        ] {
            y += 20.0;
            label(&mut body, MARGIN, y, "note", &note)?;
        }
        let height = y + MARGIN;
        writeln!(
            f,
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" role="img">"#
        )?;
        writeln!(f, "<title>{}</title>", escaped(&self.title))?;
        writeln!(
            f,
            "<style>text {{ font: 13px sans-serif; fill: #24292f }} .title {{ font-size: 16px; font-weight: bold }} .group {{ font-weight: bold }} .note {{ font-size: 11px; fill: #57606a }}</style>"
        )?;
        // Of its own, so that it can be read on a dark page too.
        writeln!(f, r##"<rect width="100%" height="100%" fill="#ffffff"/>"##)?;
        writeln!(f, "{body}</svg>")
    }
}

impl Bar {
    fn draw(&self, body: &mut String, y: f64, most: f64, unit: &str) -> fmt::Result {
        let length = if most > 0.0 {
            LONGEST * self.value / most
        } else {
            0.0
        };
        let fill = if self.ours { "#1a7f64" } else { "#9aa4af" };
        let baseline = y + 13.0;
        label(body, MARGIN, baseline, "name", &self.name)?;
        writeln!(
            body,
            r#"<rect x="{BARS}" y="{y}" width="{length:.1}" height="{THICKNESS}" fill="{fill}"/>"#
        )?;
        let note = self.note.iter().map(|note| format!(" {note}"));
        let value = format!("{} {unit}{}", self.value, note.collect::<String>());
        label(
            body,
            (BARS + length + 8.0).round(),
            baseline,
            "value",
            &value,
        )
    }
}

fn label(body: &mut String, x: f64, y: f64, class: &str, text: &str) -> fmt::Result {
    let text = escaped(text);
    writeln!(
        body,
        r#"<text class="{class}" x="{x}" y="{y}">{text}</text>"#
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[test]
    fn the_committed_picture_is_what_the_figures_give() {
        let root = workspace::root().unwrap();
        let data = fs::read_to_string(root.join(DATA)).unwrap();
        let picture = fs::read_to_string(root.join(PICTURE)).unwrap();
        assert!(draw(&data).unwrap() == picture, "run `cargo xtask chart`");
    }

    #[test]
    fn names_are_text_whatever_is_in_them() {
        let chart = "title = 'a'\nmeasured = ''\nothers = ''\n[[group]]\nname = 'b'\nunit = ''\nbars = [{ name = 'x < y & z', value = 0 }]";
        assert!(draw(chart).unwrap().contains(">x &lt; y &amp; z<"));
    }
}
