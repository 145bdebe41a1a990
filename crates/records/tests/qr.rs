//! The code, drawn from its path and read by another library.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use calcium_compass_records::qr::{Code, QUIET, code};

/// The dark squares of a path of ours: `M4 4h7v1h-7z` is seven from (4, 4).
fn squares(code: &Code) -> Vec<Vec<bool>> {
    let size = usize::from(code.size);
    let mut dark = vec![vec![false; size]; size];
    for run in code.path.split('M').skip(1) {
        let (start, rest) = run.split_once('h').expect("a run");
        let (x, y) = start.split_once(' ').expect("a place");
        let length: usize = rest.split_once('v').expect("a length").0.parse().expect("a number");
        let (x, y): (usize, usize) = (x.parse().expect("x"), y.parse().expect("y"));
        dark[y][x..x + length].fill(true);
    }
    dark
}

/// What another library reads in the drawing, five points a square.
fn read(code: &Code) -> String {
    let dark = squares(code);
    let side = usize::from(code.size) * 5;
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| {
        if dark[y / 5][x / 5] { 0 } else { 255 }
    });
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1, "one code");
    grids[0].decode().expect("a text").1
}

#[test]
fn another_library_reads_the_link() {
    let short = "https://calcium.example/#25-oh-d=22&25-oh-d.unit=ng%2FmL&lang=ar";
    let long = format!("{short}&25-oh-d.date=2026-11-20{}", "&flag=lithium".repeat(60));
    for link in [short, &long, "https://calcium.example/#vitamin-d-intake=1%D9%A0"] {
        let code = code(link).expect(link);
        assert_eq!(read(&code), link);
    }
}

#[test]
fn the_border_is_left_free() {
    let code = code("https://calcium.example/").expect("a code");
    let (dark, quiet) = (squares(&code), usize::from(QUIET));
    let size = usize::from(code.size);
    for (y, row) in dark.iter().enumerate() {
        for (x, is_dark) in row.iter().enumerate() {
            let inside = (quiet..size - quiet).contains(&x) && (quiet..size - quiet).contains(&y);
            assert!(inside || !is_dark, "{x} {y}");
        }
    }
    assert!(dark[quiet][quiet], "the finder starts at the border");
}

#[test]
fn a_link_that_is_too_long_makes_none() {
    for (length, makes_one) in [(997, true), (998, false), (100_000, false)] {
        let link = "a".repeat(length);
        assert_eq!(code(&link).is_some(), makes_one, "{length}");
    }
}
