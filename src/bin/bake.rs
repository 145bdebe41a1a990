//! After Trunk: prerenders the page's words into `index.html`, so that it
//! reads before WebAssembly has come, and without it.
//!
//! `bake DIST` changes `DIST/index.html`.

use std::path::Path;
use std::process::ExitCode;

use calcium_compass::text::en;
use calcium_compass::ui::{App, Props};
use yew::LocalServerRenderer;

/// Where the words go.
const PLACE: &str = "<!--words-->";

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
    let page = std::fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
    if !page.contains(PLACE) {
        return Err(format!(
            "{} has no place for the words ({PLACE}), or has them already",
            file.display()
        ));
    }
    let words = render()?;
    let page = page.replace(PLACE, &words).replace("<!--title-->", en::TITLE);
    std::fs::write(&file, page).map_err(|e| format!("{}: {e}", file.display()))
}

fn render() -> Result<String, String> {
    let props = Props::default();
    let runtime =
        tokio::runtime::Builder::new_current_thread().build().map_err(|e| e.to_string())?;
    let words = LocalServerRenderer::<App>::with_props(props).hydratable(false).render();
    Ok(tokio::task::LocalSet::new().block_on(&runtime, words))
}
