//! Dates as people type them.

/// Accepts a date of the calendar, written `YYYY-MM-DD`.
pub(crate) fn date(text: &str) -> Result<String, String> {
    let wrong = || "a date looks like 2025-03-12".to_owned();
    let parts: Vec<&str> = text.split('-').collect();
    let digits = parts
        .iter()
        .all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    if !digits || parts.iter().map(|part| part.len()).ne([4, 2, 2]) {
        return Err(wrong());
    }
    let numbers: Vec<u32> = parts.iter().filter_map(|part| part.parse().ok()).collect();
    let [year, month, day] = numbers[..] else {
        return Err(wrong());
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return Err(format!("there is no month {month}")),
    };
    if !(1..=days).contains(&day) {
        return Err(format!("that month has {days} days"));
    }
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::date;

    #[test]
    fn dates_are_those_of_the_calendar() {
        for good in ["2025-03-12", "2024-02-29", "2000-02-29", "2025-12-31"] {
            assert!(date(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "2025",
            "2025-3-12",
            "25-03-12",
            "2025-13-01",
            "2025-00-01",
            "2025-02-29",
            "1900-02-29",
            "2025-04-31",
            "2025-01-00",
            "2025-01-+1",
            "preview",
        ] {
            assert!(date(bad).is_err(), "{bad}");
        }
    }
}
