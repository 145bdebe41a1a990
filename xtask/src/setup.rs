//! Installs what is missing.

use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::place::Place;
use crate::process::Job;
use crate::tool::{Install, TOOLS, There, Tool, Use};

/// Makes everything for these uses present, or says what is still missing.
pub(crate) fn prepare(place: &Place, uses: &[Use]) -> Result<()> {
    let absent = missing(place, uses);
    for tool in &absent {
        println!("Missing: {}, which {}.", tool.name, tool.why);
    }
    for tool in &absent {
        if let Err(error) = install(place, tool) {
            eprintln!("{} was not installed: {error:#}.", tool.name);
        }
    }
    if let Err(error) = install_packages(place, &absent) {
        eprintln!("Debian's packages were not installed: {error:#}.");
    }
    check(place, uses)
}

/// Fails with one sentence for everything that is missing.
pub(crate) fn check(place: &Place, uses: &[Use]) -> Result<()> {
    let absent: Vec<String> = missing(place, uses).into_iter().map(sentence).collect();
    if absent.is_empty() {
        return Ok(());
    }
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

/// Installs one tool; Debian's packages come later, all at once.
fn install(place: &Place, tool: &Tool) -> Result<()> {
    match tool.install {
        Install::Cargo(package, version) => {
            println!("Installing {}; this takes some minutes, once.", tool.name);
            Job::new(place, &format!("cargo install --locked {package}@{version} --root"))?
                .arg(place.tools())
                .without_env("CARGO_TARGET_DIR")
                .run()
        }
        Install::Target(target) => Job::new(place, &format!("rustup target add {target}"))?.run(),
        Install::Debian(_) | Install::ByHand(_) => Ok(()),
    }
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
        Install::Cargo(..) | Install::Target(_) | Install::ByHand(_) => None,
    }
}

/// What is missing and what to do about it.
fn sentence(tool: &Tool) -> String {
    let advice = match tool.install {
        Install::Cargo(package, version) => {
            format!("`cargo install --locked {package}@{version}` installs it")
        }
        Install::Target(target) => format!("`rustup target add {target}` installs it"),
        Install::Debian(name) => {
            format!("on Debian `apt-get install --no-install-recommends {name}` installs it")
        }
        Install::ByHand(advice) => advice.to_owned(),
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
