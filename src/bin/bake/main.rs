//! After Trunk: names what it made by the bytes ([`named`]), and writes what is
//! made from the crate's own constants into `dist`. The words of each language
//! as a file of their own ([`packs`]); a page per language that reads before
//! WebAssembly has come, and without it ([`page`]), its styles in it ([`style`]), and says
//! above all else why it has not started ([`unstarted`]); the page
//! of saved results, which has a program of its own ([`saved`]); the site's other pages, which need
//! none of it ([`leaf`]); what other people's pages load ([`element`]); what a
//! device that installs the page asks for ([`install`]); the parts that are loaded when somebody
//! asks for them ([`parts`]); and, when all else is
//! there, the worker that keeps it for offline ([`worker`]).
//!
//! `bake DIST` changes `DIST`.

mod element;
mod install;
mod leaf;
mod named;
mod packs;
mod page;
mod parts;
mod saved;
mod style;
mod unstarted;
mod worker;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use yew::prelude::*;

fn main() -> ExitCode {
    let Some(dist) = std::env::args_os().nth(1) else {
        eprintln!("bake: name the folder Trunk wrote, like: bake dist");
        return ExitCode::FAILURE;
    };
    match bake(Path::new(&dist)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("bake: {why}");
            ExitCode::FAILURE
        }
    }
}

fn bake(dist: &Path) -> Result<(), String> {
    let file = dist.join("index.html");
    let template = fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
    let stop = named::rename(dist, named::STOP)?;
    let parts = parts::write_all(dist, &stop)?;
    let template = named::write_all(dist, &template, stop, parts)?;
    let packs = packs::write(dist)?;
    leaf::write_all(dist, &template)?;
    saved::write_all(dist, &template, &packs)?;
    element::write(dist, &template, &packs)?;
    page::write_all(dist, &style::inline(dist, &template)?, &packs)?;
    install::write_all(dist)?;
    worker::write_all(dist)
}

/// Writes a file of `dist`.
fn write(file: &Path, text: &str) -> Result<(), String> {
    fs::write(file, text).map_err(|e| format!("{}: {e}", file.display()))
}

/// Changes places of a text, each of which must be there.
fn change(text: &str, changes: &[(&str, String)]) -> Result<String, String> {
    changes.iter().try_fold(text.to_owned(), |text, (place, with)| {
        if text.contains(place) {
            Ok(text.replace(place, with))
        } else {
            Err(format!("there is no {place}, or this has been baked already"))
        }
    })
}

/// Draws a component on this machine.
fn drawn<C>(props: C::Properties) -> Result<String, String>
where
    C: BaseComponent,
{
    let runtime =
        tokio::runtime::Builder::new_current_thread().build().map_err(|e| e.to_string())?;
    let words = yew::LocalServerRenderer::<C>::with_props(props).hydratable(false).render();
    Ok(tokio::task::LocalSet::new().block_on(&runtime, words))
}
