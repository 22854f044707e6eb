//! Figures that were measured, put into the file that the chart is drawn from.

use std::collections::BTreeMap;

use toml_edit::{DocumentMut, InlineTable, Value};

use super::table::Figure;
use crate::failure::Failure;

/// Returns the text of a chart's file with the value of every bar that names one of the figures, and with what is said of how they
/// were measured; and the number of such bars.
pub(super) fn saved(
    text: &str,
    figures: &BTreeMap<String, Figure>,
    measured: &str,
) -> Result<(String, usize), Failure> {
    let wrong = |message: String| Failure::input(format!("the chart's figures: {message}"));
    let mut document: DocumentMut = text
        .parse()
        .map_err(|error: toml_edit::TomlError| wrong(error.to_string()))?;
    let mut count = 0;
    let groups = document
        .get_mut("group")
        .and_then(|groups| groups.as_array_of_tables_mut());
    for group in groups.into_iter().flat_map(|groups| groups.iter_mut()) {
        let unit = group
            .get("unit")
            .and_then(|unit| unit.as_str())
            .unwrap_or_default()
            .to_owned();
        let bars = group.get_mut("bars").and_then(|bars| bars.as_array_mut());
        let bars = bars.into_iter().flat_map(|bars| bars.iter_mut());
        for bar in bars.filter_map(Value::as_inline_table_mut) {
            let Some((name, figure)) = named(bar).and_then(|name| figures.get_key_value(name))
            else {
                continue;
            };
            if figure.unit != unit {
                let theirs = figure.unit;
                return Err(wrong(format!(
                    "`{name}` is in {theirs}, the group in {unit}"
                )));
            }
            bar.insert("value", rounded(figure.number).into());
            count += 1;
        }
    }
    if count > 0 {
        document["measured"] = toml_edit::value(measured);
    }
    Ok((document.to_string(), count))
}

fn named(bar: &InlineTable) -> Option<&str> {
    bar.get("figure")?.as_str()
}

/// Returns a number with three digits, which is more than two runs agree on.
fn rounded(number: f64) -> f64 {
    let digits = 2.0 - number.abs().log10().floor();
    let scale = 10_f64.powf(digits.clamp(0.0, 6.0));
    (number * scale).round() / scale
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    const CHART: &str = "\
# Kept.
measured = ''

[[group]]
unit = 's'
bars = [
    { name = 'ours', figure = 'check', value = 1, ours = true },
    { name = 'theirs', value = 2 },
]
";

    fn figures(unit: &'static str) -> BTreeMap<String, Figure> {
        let figure = Figure {
            number: 10.5678,
            unit,
        };
        BTreeMap::from([("check".to_owned(), figure)])
    }

    #[test]
    fn only_what_was_measured_changes() {
        let (text, count) = saved(CHART, &figures("s"), "today").unwrap();
        let expected = CHART
            .replace("value = 1,", "value = 10.6,")
            .replace("measured = ''", "measured = \"today\"");
        assert_eq!((text, count), (expected, 1));
        assert_eq!(
            saved(CHART, &BTreeMap::new(), "today").unwrap(),
            (CHART.to_owned(), 0)
        );
    }

    #[test]
    fn another_unit_is_an_error() {
        assert!(saved(CHART, &figures("GiB"), "today").is_err());
    }
}
