//! What was asked for on the command line.

use anyhow::{Context, Result, bail};

use crate::bench::{PARTS, Part};
use crate::step::{STEPS, Step};

/// What `cargo xtask` prints when it is asked nothing.
pub(crate) const USAGE: &str = "\
cargo xtask serve [--port N] [--path /sub/dir/]
    Install what is missing, build the page, serve it on this machine.
    Port 8080 unless another is named; when it is taken, the next free one.
cargo xtask build
    Build the page into dist/, ready for any static host.
cargo xtask package
    Build the page, the npm package into dist/npm/, and dist/clinic.zip: all that a
    clinic needs to serve the calculator itself.
cargo xtask shots
    Take pictures of the page in every state worth looking at, into target/shots/.
cargo xtask bench [--only rates|load]
    Count reports a second, natively and in wasm; see how the page loads and
    answers beside four small ones. BENCH_ROUNDS says how often, 7 if nothing.
cargo xtask test [--only NAME[,NAME]]
    Install what is missing and run every check, or the named ones of:
    fmt clippy native second wasm build browsers size bench package
";

/// The port `serve` tries first.
const PORT: u16 = 8080;

/// One command with its options.
#[derive(Debug, PartialEq)]
pub(crate) enum Command {
    /// Print how to use this program.
    Help,
    /// Build the page and serve it.
    Serve {
        /// The first port to try.
        port: u16,
        /// Where the page lives: starts and ends with a slash.
        path: String,
    },
    /// Build the page into `dist`.
    Build,
    /// Build the npm package and what clinics serve.
    Package,
    /// Take pictures of the page.
    Shots,
    /// Count reports a second, and see how the page loads.
    Bench {
        /// The parts to run, in the order of the list of parts.
        only: Vec<Part>,
    },
    /// Run the checks.
    Test {
        /// The steps to run, in the order of the list of steps.
        only: Vec<&'static Step>,
    },
}

impl Command {
    /// Reads the words behind `cargo xtask`.
    pub(crate) fn parse(words: impl IntoIterator<Item = String>) -> Result<Self> {
        let mut words = words.into_iter();
        let name = words.next().unwrap_or_default();
        let mut command = match name.as_str() {
            "" | "help" | "--help" | "-h" => return Ok(Self::Help),
            "serve" => Self::Serve { port: PORT, path: "/".to_owned() },
            "build" => Self::Build,
            "package" => Self::Package,
            "shots" => Self::Shots,
            "bench" => Self::Bench { only: PARTS.iter().map(|(_, part)| *part).collect() },
            "test" => Self::Test { only: STEPS.iter().collect() },
            other => bail!("there is no command `{other}`.\n\n{USAGE}"),
        };
        while let Some(option) = words.next() {
            let value = words.next().with_context(|| format!("`{option}` needs a value"))?;
            match (&mut command, option.as_str()) {
                (Self::Serve { port, .. }, "--port") => *port = parse_port(&value)?,
                (Self::Serve { path, .. }, "--path") => *path = parse_path(&value)?,
                (Self::Bench { only }, "--only") => *only = parse_parts(&value)?,
                (Self::Test { only }, "--only") => *only = parse_steps(&value)?,
                (
                    Self::Help
                    | Self::Serve { .. }
                    | Self::Build
                    | Self::Package
                    | Self::Shots
                    | Self::Bench { .. }
                    | Self::Test { .. },
                    _,
                ) => {
                    bail!("`{name}` has no option `{option}`.\n\n{USAGE}")
                }
            }
        }
        Ok(command)
    }
}

/// A port is a number from 1 to 65535.
fn parse_port(text: &str) -> Result<u16> {
    match text.parse() {
        Ok(port) if port > 0 => Ok(port),
        Ok(_) | Err(_) => bail!("`--port {text}`: a port is a number from 1 to 65535"),
    }
}

/// `clinic/vitamins` and `/clinic/vitamins/` are the same place.
fn parse_path(text: &str) -> Result<String> {
    let inner = text.trim_matches('/');
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~/".contains(c);
    let dots = inner.split('/').any(|part| part == "." || part == "..");
    if dots || inner.contains("//") || !inner.chars().all(plain) {
        bail!("`--path {text}`: a path is made of folders like /sub/dir/, in plain letters");
    }
    Ok(if inner.is_empty() { "/".to_owned() } else { format!("/{inner}/") })
}

/// `native,size` names two steps; they run in the order of the list of steps.
fn parse_steps(text: &str) -> Result<Vec<&'static Step>> {
    let names: Vec<&str> = text.split(',').map(str::trim).collect();
    for name in &names {
        if !STEPS.iter().any(|step| step.name == *name) {
            bail!("there is no step `{name}`.\n\n{USAGE}");
        }
    }
    Ok(STEPS.iter().filter(|step| names.contains(&step.name)).collect())
}

/// `rates,load` names both parts.
fn parse_parts(text: &str) -> Result<Vec<Part>> {
    let names: Vec<&str> = text.split(',').map(str::trim).collect();
    for name in &names {
        if !PARTS.iter().any(|(known, _)| known == name) {
            bail!("the bench has no part `{name}`.\n\n{USAGE}");
        }
    }
    Ok(PARTS.iter().filter(|(name, _)| names.contains(name)).map(|(_, part)| *part).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Option<Command> {
        Command::parse(line.split_whitespace().map(str::to_owned)).ok()
    }

    #[test]
    fn commands_and_their_options_are_read() {
        let serve = |port, path: &str| Some(Command::Serve { port, path: path.to_owned() });
        let cases = [
            ("", Some(Command::Help)),
            ("build", Some(Command::Build)),
            ("package", Some(Command::Package)),
            ("serve", serve(8080, "/")),
            ("serve --port 9000", serve(9000, "/")),
            ("serve --path /sub/dir/", serve(8080, "/sub/dir/")),
            ("serve --path sub/dir --port 1", serve(1, "/sub/dir/")),
            ("serve --path /", serve(8080, "/")),
            ("serve --port 0", None),
            ("serve --port 65536", None),
            ("serve --port", None),
            ("serve --path /a/../b", None),
            ("serve --path /a//b", None),
            ("serve --path /a?b", None),
            ("bench", Some(Command::Bench { only: vec![Part::Rates, Part::Load] })),
            ("bench --only load", Some(Command::Bench { only: vec![Part::Load] })),
            ("bench --only native", None),
            ("build --port 1", None),
            ("test --only nothing", None),
            ("dance", None),
        ];
        for (line, expected) in cases {
            assert_eq!(parse(line), expected, "cargo xtask {line}");
        }
    }

    #[test]
    fn steps_run_in_their_own_order() {
        for (line, expected) in [("size,fmt", vec!["fmt", "size"]), ("native", vec!["native"])] {
            let steps = parse_steps(line).unwrap();
            let names: Vec<&str> = steps.iter().map(|step| step.name).collect();
            assert_eq!(names, expected, "{line}");
        }
    }

    #[test]
    fn the_usage_names_every_step() {
        for step in STEPS {
            assert!(USAGE.contains(step.name), "{}", step.name);
        }
    }
}
