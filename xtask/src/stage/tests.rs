use std::cell::Cell;

use super::*;

fn never(_: &Path, _: &Path) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}

type Tree = BTreeMap<String, Vec<u8>>;

fn tree(files: &[(&str, &str)]) -> Tree {
    files
        .iter()
        .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
        .collect()
}

fn old() -> Tree {
    tree(&[
        ("Cargo.toml", "old"),
        ("NOTICE", "old"),
        ("src/a.rs", "old"),
        ("src/b/c.rs", "old"),
        ("src/mine.rs", "mine"),
        ("target/x", "x"),
    ])
}

fn new() -> Tree {
    tree(&[
        ("Cargo.toml", "new"),
        ("LICENSE", "new"),
        ("src/a.rs", "new"),
        ("src/d.rs", "new"),
        ("src/mine.rs", "mine"),
        ("target/x", "x"),
    ])
}

fn laid_out(tree: &Tree) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in tree {
        create_parent(&folder.path().join(path)).unwrap();
        fs::write(folder.path().join(path), bytes).unwrap();
    }
    folder
}

/// Changes the old tree into the new one, and stops where the given number of steps is reached, as a killed process does.
fn run(
    root: &Path,
    exchange: fn(&Path, &Path) -> io::Result<()>,
    kept: &[&str],
    steps: usize,
) -> io::Result<()> {
    let left = Cell::new(steps);
    let before_step = || {
        left.set(left.get().checked_sub(1).ok_or(ErrorKind::Interrupted)?);
        Ok(())
    };
    let (a, d, text) = (
        "src/a.rs".to_owned(),
        "src/d.rs".to_owned(),
        "new".to_owned(),
    );
    let files = BTreeMap::from([(&a, &text), (&d, &text)]);
    let kept = kept.iter().map(|path| (*path).to_owned()).collect();
    let units = [
        Unit::Folder {
            path: "src",
            files,
            kept,
        },
        Unit::File {
            path: "LICENSE",
            text: "new",
        },
        Unit::Gone { path: "NOTICE" },
        Unit::File {
            path: "Cargo.toml",
            text: "new",
        },
    ];
    Stage {
        root,
        exchange,
        before_step: &before_step,
    }
    .replace(&units)
}

/// Recovers, and stops after some steps.
fn recover_partly(
    root: &Path,
    exchange: fn(&Path, &Path) -> io::Result<()>,
    steps: usize,
) -> io::Result<()> {
    let left = Cell::new(steps);
    let before_step = || {
        left.set(left.get().checked_sub(1).ok_or(ErrorKind::Interrupted)?);
        Ok(())
    };
    Stage {
        root,
        exchange,
        before_step: &before_step,
    }
    .recover()
}

#[test]
fn a_change_is_whole() {
    for exchange in [exchange_folders, never] {
        let folder = laid_out(&old());
        run(folder.path(), exchange, &["src/mine.rs"], usize::MAX).unwrap();
        assert_eq!(files_below(folder.path()).unwrap(), new());
    }
}

#[test]
fn a_run_that_dies_at_any_step_leaves_the_old_tree_or_what_recovers_to_one_tree() {
    for exchange in [exchange_folders, never] {
        for steps in 0.. {
            let folder = laid_out(&old());
            let root = folder.path();
            if run(root, exchange, &["src/mine.rs"], steps).is_ok() {
                assert!(steps > 10, "the run had {steps} steps only");
                break;
            }
            recover(root).unwrap();
            let tree = files_below(root).unwrap();
            assert!(
                tree == old() || tree == new(),
                "step {steps}: {:?}",
                tree.keys()
            );
            // And the next run goes through.
            run(root, exchange, &["src/mine.rs"], usize::MAX).unwrap();
            assert_eq!(files_below(root).unwrap(), new(), "step {steps}");
        }
    }
}

#[test]
fn a_recovery_that_dies_is_recovered_from_too() {
    for exchange in [exchange_folders, never] {
        for steps in 0.. {
            let folder = laid_out(&old());
            let root = folder.path();
            if run(root, exchange, &["src/mine.rs"], steps).is_ok() {
                break;
            }
            for recovery in 0..20 {
                let _ = recover_partly(root, exchange, recovery);
            }
            recover(root).unwrap();
            let tree = files_below(root).unwrap();
            assert!(
                tree == old() || tree == new(),
                "step {steps}: {:?}",
                tree.keys()
            );
        }
    }
}

#[test]
fn a_new_crate_has_no_manifest_before_it_has_all_else() {
    for steps in 0.. {
        let folder = tempfile::tempdir().unwrap();
        let done = run(folder.path(), exchange_folders, &[], steps).is_ok();
        let mut tree = files_below(folder.path()).unwrap();
        tree.retain(|path, _| !path.starts_with(FOLDER));
        if tree.contains_key("Cargo.toml") {
            assert!(
                ["LICENSE", "src/a.rs", "src/d.rs"]
                    .iter()
                    .all(|path| tree.contains_key(*path)),
                "step {steps}"
            );
        }
        if done {
            break;
        }
    }
}

#[test]
fn what_a_killed_run_had_only_prepared_is_dropped() {
    let folder = laid_out(&old());
    let staged = folder.path().join(FOLDER).join("new/src/a.rs");
    create_parent(&staged).unwrap();
    fs::write(staged, "half").unwrap();
    recover(folder.path()).unwrap();
    assert_eq!(files_below(folder.path()).unwrap(), old());
    assert!(!folder.path().join(FOLDER).exists());
}
