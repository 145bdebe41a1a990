//! What was asked for on the command line. The comments here are the help that
//! `cargo xtask --help` and `cargo xtask COMMAND --help` print.

use anyhow::{Result, bail};
use clap::{Parser, Subcommand};

use crate::bench::Part;
use crate::check::Choice;

/// The chores of Calcium Compass: build the page, show it, test it
#[derive(Debug, Parser, PartialEq)]
#[command(name = "xtask", bin_name = "cargo xtask", arg_required_else_help = true)]
pub(crate) struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// One command with its options.
#[derive(Debug, PartialEq, Subcommand)]
pub(crate) enum Command {
    /// Install what is missing, build the page, serve it on this machine
    Serve {
        /// The port; when it is taken, the next free one is used
        #[arg(long, default_value_t = 8080, value_parser = clap::value_parser!(u16).range(1..))]
        port: u16,
        /// The folder that the page is in, like /sub/dir/
        #[arg(long, default_value = "/", value_parser = parse_path)]
        path: String,
        /// Soon, not small: to look at while working on it
        #[arg(long)]
        draft: bool,
    },
    /// Build the page into dist/, ready for any static host
    Build {
        /// Soon, not small: to see that it builds
        #[arg(long)]
        draft: bool,
    },
    /// Build the page, the npm package and dist/clinic.zip, which a clinic can serve itself
    Package,
    /// Take pictures of the page in every state worth looking at, into target/shots/
    Shots,
    /// Count reports a second; see how the page loads and answers beside four small ones
    ///
    /// The variable BENCH_ROUNDS says how often each page is visited; 7 times if it is not set.
    Bench {
        /// One part alone
        #[arg(long, value_delimiter = ',')]
        only: Vec<Part>,
    },
    /// Install what is missing and run every check, or only those that are named
    Test(Choice),
}

/// `clinic/vitamins` and `/clinic/vitamins/` are the same place.
fn parse_path(text: &str) -> Result<String> {
    let inner = text.trim_matches('/');
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~/".contains(c);
    let dots = inner.split('/').any(|part| part == "." || part == "..");
    if dots || inner.contains("//") || !inner.chars().all(plain) {
        bail!("a path is made of folders like /sub/dir/, in plain letters");
    }
    Ok(if inner.is_empty() { "/".to_owned() } else { format!("/{inner}/") })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::browser::{Browsers, Engine};

    fn parse(line: &str) -> Result<Command, String> {
        let words = ["cargo xtask"].into_iter().chain(line.split_whitespace());
        let read = Arguments::try_parse_from(words);
        read.map(|arguments| arguments.command).map_err(|error| error.to_string())
    }

    #[test]
    fn commands_and_their_options_are_read() {
        let serve = |port, path: &str| Command::Serve { port, path: path.to_owned(), draft: false };
        let bench = |only: &[Part]| Command::Bench { only: only.to_vec() };
        let test = |only: &[&str], engine: &[Engine], file: &[&str]| {
            let owned = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
            let browsers = Browsers { engine: engine.to_vec(), file: owned(file) };
            Command::Test(Choice { only: owned(only), browsers })
        };
        let cases = [
            ("build", Command::Build { draft: false }),
            ("build --draft", Command::Build { draft: true }),
            ("package", Command::Package),
            ("serve", serve(8080, "/")),
            ("serve --port 9000", serve(9000, "/")),
            ("serve --path=/sub/dir/", serve(8080, "/sub/dir/")),
            ("serve --path sub/dir --port 1", serve(1, "/sub/dir/")),
            ("bench", bench(&[])),
            ("bench --only load", bench(&[Part::Load])),
            ("test", test(&[], &[], &[])),
            ("test --only size,fmt", test(&["size", "fmt"], &[], &[])),
            (
                "test --engine chromium,webkit --file focus",
                test(&[], &[Engine::Chromium, Engine::Webkit], &["focus"]),
            ),
        ];
        for (line, expected) in cases {
            assert_eq!(parse(line), Ok(expected), "cargo xtask {line}");
        }
    }

    #[test]
    fn what_cannot_be_is_refused() {
        let lines = [
            "",
            "serve --port 0",
            "serve --port 65536",
            "serve --port",
            "serve --path /a/../b",
            "serve --path /a//b",
            "serve --path /a?b",
            "build --port 1",
            "bench --only native",
            "dance",
            "test --only nothing",
            "test --engine netscape",
            "test --file nothing",
        ];
        for line in lines {
            assert!(parse(line).is_err(), "cargo xtask {line}");
        }
    }

    #[test]
    fn a_word_that_is_nearly_right_is_suggested() {
        let cases = [
            ("sreve", "'serve'"),
            ("tset", "'test'"),
            ("serve --prot 1", "'--port'"),
            ("test --olny fmt", "'--only'"),
            ("test --only browser", "'browsers'"),
            ("test --engine chrome", "'chromium'"),
            ("test --file focs", "'focus'"),
            ("bench --only laod", "'load'"),
        ];
        for (line, word) in cases {
            let said = parse(line).unwrap_err();
            assert!(said.contains("similar") && said.contains(word), "cargo xtask {line}: {said}");
        }
    }

    #[test]
    fn every_command_prints_help() {
        for (line, words) in [
            ("--help", "Build the page"),
            ("help", "Build the page"),
            ("serve --help", "--port"),
            ("build --help", "dist/"),
            ("package --help", "clinic"),
            ("shots --help", "pictures"),
            ("bench --help", "BENCH_ROUNDS"),
            ("test --help", "accessibility"),
            ("help test", "clippy"),
        ] {
            let said = parse(line).unwrap_err();
            assert!(said.contains("Usage: cargo xtask") && said.contains(words), "{line}: {said}");
        }
    }
}
