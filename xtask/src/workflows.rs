//! The workflows call commands that exist, with rights and actions that are pinned down.

use std::fs;

use clap::CommandFactory as _;

use crate::CommandLine;

/// Returns the name and the text of every workflow.
fn workflows() -> Vec<(String, String)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../.github/workflows");
    let files = fs::read_dir(folder).unwrap();
    let files = files.map(|file| file.unwrap().path());
    files
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            (path.display().to_string(), text)
        })
        .collect()
}

#[test]
fn every_command_that_they_run_exists() {
    let mut found = 0;
    for (name, text) in workflows() {
        let commands = text
            .match_indices("cargo xtask ")
            .map(|(at, _)| &text[at..]);
        // Comments speak of `cargo xtask`, too.
        let commands = commands.filter(|command| !command.starts_with("cargo xtask `"));
        for command in commands {
            let end = command.find(['\n', '>', '|', ';', ')', '`']);
            let command = &command[..end.unwrap_or(command.len())];
            let words = command.split_whitespace().skip(1);
            let words: Vec<String> = words.map(|word| word.replace('"', "")).collect();
            if let Err(error) = CommandLine::command().try_get_matches_from(&words) {
                panic!("{name}: {command}: {error}");
            }
            found += 1;
        }
    }
    assert!(found > 5, "{found} commands");
}

#[test]
fn actions_are_pinned_and_rights_are_few() {
    for (name, text) in workflows() {
        assert!(
            text.contains("\npermissions:\n  contents: read\n"),
            "{name}"
        );
        for line in text.lines() {
            let Some((_, action)) = line.split_once("uses: ") else {
                continue;
            };
            let (_, revision) = action.split_once('@').unwrap();
            let (revision, version) = revision.split_once(" # v").unwrap();
            let hexadecimal = revision.bytes().all(|byte| byte.is_ascii_hexdigit());
            assert!(
                hexadecimal && revision.len() == 40 && !version.is_empty(),
                "{name}: {line}"
            );
        }
    }
}
