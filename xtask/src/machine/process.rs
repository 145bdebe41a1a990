//! Starting another program and saying in words how it went.

use std::ffi::OsStr;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};

use anyhow::{Context, Result, bail};

use super::Place;

/// Cargo's target folder: this program lies in it.
pub(crate) fn target() -> Result<PathBuf> {
    let own = std::env::current_exe().context("this program does not know where it is")?;
    let target = own.ancestors().nth(2).context("this program is not in a target folder")?;
    Ok(target.to_owned())
}

/// One run of another program, in the root of the project unless moved.
///
/// Nothing is ever read from the keyboard: a question would hang a run that
/// nobody watches.
#[derive(Debug)]
pub(crate) struct Job {
    /// What will be run.
    command: Command,
    /// The line a person would type.
    line: String,
}

impl Job {
    /// A program with its arguments, separated by spaces.
    pub(crate) fn new(place: &Place, line: &str) -> Result<Self> {
        let mut words = line.split_whitespace();
        let program = words.next().context("an empty command line cannot be run")?;
        let mut command = Command::new(program);
        command.args(words).current_dir(&place.root).stdin(Stdio::null());
        command.env("PATH", place.search_path()?);
        Ok(Self { command, line: line.to_owned() })
    }

    /// One more argument, which may hold spaces: a path.
    pub(crate) fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.line = format!("{} {}", self.line, argument.as_ref().display());
        self.command.arg(argument);
        self
    }

    /// Sets a variable of the environment.
    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Takes a variable out of the environment.
    pub(crate) fn without_env(mut self, name: &str) -> Self {
        self.command.env_remove(name);
        self
    }

    /// Runs in a folder of the project.
    pub(crate) fn folder(mut self, place: &Place, folder: &str) -> Self {
        self.command.current_dir(place.root.join(folder));
        self
    }

    /// Runs in a folder elsewhere.
    pub(crate) fn within(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// Runs to the end; its output is shown as it comes.
    pub(crate) fn run(mut self) -> Result<()> {
        println!("$ {}", self.line);
        let status = self.command.status().with_context(|| self.not_started())?;
        self.judge(status)
    }

    /// Runs to the end; what it prints is shown as it comes and also kept.
    /// The text comes back whether it went well or not.
    pub(crate) fn tee(mut self) -> Result<(String, Result<()>)> {
        println!("$ {}", self.line);
        // Colour codes would get in the way of reading the counts.
        self.command.env_remove("FORCE_COLOR").stdout(Stdio::piped());
        let mut child = self.command.spawn().with_context(|| self.not_started())?;
        let mut kept = Vec::new();
        if let Some(mut output) = child.stdout.take() {
            let mut chunk = [0; 4096];
            loop {
                let count = output.read(&mut chunk).context("reading its output failed")?;
                let Some(bytes) = chunk.get(..count).filter(|bytes| !bytes.is_empty()) else {
                    break;
                };
                kept.extend_from_slice(bytes);
                let mut screen = std::io::stdout().lock();
                screen.write_all(bytes).and_then(|()| screen.flush()).context("printing failed")?;
            }
        }
        let status = child.wait().with_context(|| format!("waiting for `{}` failed", self.line))?;
        Ok((String::from_utf8_lossy(&kept).into_owned(), self.judge(status)))
    }

    /// Runs silently and returns what it printed; nothing when it is not there
    /// or fails. For questions like `node --version`.
    pub(crate) fn ask(mut self) -> Option<String> {
        let output = self.command.stderr(Stdio::null()).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    /// Success, or a sentence.
    fn judge(&self, status: ExitStatus) -> Result<()> {
        match status.code() {
            Some(0) => Ok(()),
            Some(code) => bail!("`{}` failed (exit code {code})", self.line),
            None => bail!("`{}` was stopped by a signal", self.line),
        }
    }

    /// The sentence for a program that is not there.
    fn not_started(&self) -> String {
        format!("`{}` could not be started; is the program installed?", self.line)
    }
}
