//! Installs what is missing.

use std::path::Path;
use std::thread;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use super::tool::{Crate, Install, TOOLS, There, Tool};
use super::{Job, Place, Use};

/// How tools are built: soon, not small or fast. They run for seconds.
const SOON: &[(&str, &str)] = &[
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "256"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
    // Two bars that grow would write over each other.
    ("CARGO_TERM_PROGRESS_WHEN", "never"),
];

/// Makes everything for these uses present, or says what is still missing. While
/// Cargo builds tools, `meanwhile` does what needs none of them.
pub(crate) fn prepare(
    place: &Place,
    uses: &[Use],
    meanwhile: impl FnOnce() -> Result<()>,
) -> Result<()> {
    let absent = missing(place, uses);
    for tool in &absent {
        println!("Missing: {}, which {}.", tool.name, tool.why);
    }
    // First what is quick, so that a question for a password comes at once.
    if let Err(error) = install_packages(place, &absent) {
        eprintln!("Debian's packages were not installed: {error:#}.");
    }
    for tool in &absent {
        if let Err(error) = install_target(place, tool) {
            eprintln!("{} was not installed: {error:#}.", tool.name);
        }
    }
    let crates: Vec<&Crate> = absent.iter().filter_map(|tool| from_crates_io(tool)).collect();
    if !crates.is_empty() {
        thread::scope(|scope| {
            let tools = scope.spawn(|| install_crates(place, &crates));
            let other = meanwhile();
            let built = tools.join().is_ok();
            other.and_then(|()| if built { Ok(()) } else { bail!("building the tools broke off") })
        })?;
    }
    check(place, uses)
}

/// Fails with one sentence for everything that is missing.
pub(crate) fn check(place: &Place, uses: &[Use]) -> Result<()> {
    told(&missing(place, uses))
}

/// Fails where a person has to install something: told before anything long begins.
pub(crate) fn check_by_hand(place: &Place, uses: &[Use]) -> Result<()> {
    let mut absent = missing(place, uses);
    absent.retain(|tool| matches!(tool.install, Install::ByHand(_)));
    told(&absent)
}

/// Nothing, or a sentence for each tool.
fn told(absent: &[&Tool]) -> Result<()> {
    if absent.is_empty() {
        return Ok(());
    }
    let absent: Vec<String> = absent.iter().map(|tool| sentence(tool)).collect();
    bail!("{}", absent.join("; "))
}

/// The tools for these uses that are not there.
fn missing(place: &Place, uses: &[Use]) -> Vec<&'static Tool> {
    let wanted = |tool: &&Tool| tool.uses.iter().any(|own| uses.contains(own));
    TOOLS.iter().filter(wanted).filter(|tool| !is_there(place, &tool.there)).collect()
}

/// Whether a tool is there in the right version.
fn is_there(place: &Place, there: &There) -> bool {
    // Trunk 0.21 does not even tell its version when NO_COLOR=1 is set.
    let version = |program: &str| {
        Job::new(place, program).ok()?.arg("--version").without_env("NO_COLOR").ask()
    };
    match *there {
        There::Program(name) => place.program(name).is_some(),
        There::File(path) => Path::new(path).exists(),
        There::Version(name, wanted) => {
            version(name).is_some_and(|text| text.split_whitespace().any(|word| word == wanted))
        }
        There::AtLeast(name, wanted) => {
            version(name).as_deref().and_then(major).is_some_and(|found| found >= wanted)
        }
        There::Target(target) => {
            let line = format!("rustc --print target-libdir --target {target}");
            let folder = Job::new(place, &line).ok().and_then(Job::ask);
            folder.is_some_and(|folder| Path::new(&folder).is_dir())
        }
    }
}

/// `v20.20.2` is major version 20.
fn major(text: &str) -> Option<u32> {
    text.trim_start_matches('v').split('.').next()?.parse().ok()
}

/// Installs the Rust target of a tool that is one.
fn install_target(place: &Place, tool: &Tool) -> Result<()> {
    match tool.install {
        Install::Target(target) => Job::new(place, &format!("rustup target add {target}"))?.run(),
        Install::Cargo(_) | Install::Debian(_) | Install::ByHand(_) => Ok(()),
    }
}

/// Installs programs from crates.io, one after the other: they share most of
/// what they are made of.
fn install_crates(place: &Place, crates: &[&Crate]) {
    for (index, tool) in crates.iter().enumerate() {
        let Crate { name, version, usually, .. } = tool;
        let (index, all) = (index + 1, crates.len());
        println!("Tool {index} of {all}: {name} {version}. This takes {usually} or so, once.");
        let start = Instant::now();
        match install_crate(place, tool) {
            Ok(()) => println!("Tool {index} of {all}: {name} took {}.", time(start)),
            Err(error) => eprintln!("{name} was not installed: {error:#}."),
        }
    }
}

/// Takes a finished program where cargo-binstall is there and finds one, else builds it.
fn install_crate(place: &Place, tool: &Crate) -> Result<()> {
    let Crate { name, version, bare, .. } = tool;
    if place.program("cargo-binstall").is_some() {
        let line = format!(
            "cargo binstall --no-confirm --disable-strategies compile {name}@{version} --root"
        );
        match Job::new(place, &line)?.arg(place.tools()).run() {
            Ok(()) => return Ok(()),
            Err(error) => eprintln!("{error:#}; building it instead."),
        }
    }
    let features = if *bare { " --no-default-features" } else { "" };
    let line = format!("cargo install --locked{features} {name}@{version} --root");
    let job = Job::new(place, &line)?.arg(place.tools());
    let job = SOON.iter().fold(job, |job, (name, value)| job.env(name, value));
    job.env("CARGO_TARGET_DIR", place.tools().join("target")).run()
}

/// `3 min 41 s`
fn time(start: Instant) -> String {
    let seconds = start.elapsed().as_secs();
    format!("{} min {} s", seconds / 60, seconds % 60)
}

/// Installs Debian's packages in one go.
fn install_packages(place: &Place, tools: &[&Tool]) -> Result<()> {
    let names: Vec<&str> = tools.iter().filter_map(|tool| package(tool)).collect();
    if names.is_empty() {
        return Ok(());
    }
    place.program("apt-get").context("this machine has no apt-get")?;
    let root = Job::new(place, "id -u")?.ask().as_deref() == Some("0");
    let sudo = match (root, place.program("sudo")) {
        (true, _) => "",
        (false, Some(_)) => "sudo ",
        (false, None) => bail!("this needs the rights of root and there is no sudo"),
    };
    let env = format!("{sudo}env DEBIAN_FRONTEND=noninteractive");
    // Old lists of packages are good enough when new ones cannot be had.
    if let Err(error) = Job::new(place, &format!("{env} apt-get update"))?.run() {
        eprintln!("{error:#}; trying with the lists that are there.");
    }
    let names = names.join(" ");
    Job::new(place, &format!("{env} apt-get install -y --no-install-recommends {names}"))?.run()
}

/// The Debian package of a tool that comes as one.
fn package(tool: &Tool) -> Option<&'static str> {
    match tool.install {
        Install::Debian(name) => Some(name),
        Install::Cargo(_) | Install::Target(_) | Install::ByHand(_) => None,
    }
}

/// The crate of a tool that comes from crates.io.
fn from_crates_io(tool: &Tool) -> Option<&Crate> {
    match &tool.install {
        Install::Cargo(tool) => Some(tool),
        Install::Debian(_) | Install::Target(_) | Install::ByHand(_) => None,
    }
}

/// What is missing and what to do about it.
fn sentence(tool: &Tool) -> String {
    let advice = match &tool.install {
        Install::Cargo(Crate { name, version, .. }) => {
            format!("`cargo install --locked {name}@{version}` installs it")
        }
        Install::Target(target) => format!("`rustup target add {target}` installs it"),
        Install::Debian(name) => {
            format!("on Debian `apt-get install --no-install-recommends {name}` installs it")
        }
        Install::ByHand(advice) => (*advice).to_owned(),
    };
    format!("{} is missing: {advice}", tool.name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_major_version_is_read() {
        for (text, expected) in [("v20.20.2", Some(20)), ("9.1", Some(9)), ("", None), ("x", None)]
        {
            assert_eq!(major(text), expected, "{text}");
        }
    }

    #[test]
    fn a_missing_tool_comes_with_advice() {
        for tool in TOOLS {
            let said = sentence(tool);
            assert!(said.contains("is missing: ") && said.contains("install"), "{said}");
        }
    }
}
