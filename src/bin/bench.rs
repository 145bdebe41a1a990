//! Reports a second: one full report of ten entries, over and over.
//!
//! Natively `bench N` prints; in wasm the exported `run` is called by
//! `cargo xtask bench`, which holds the watch. Both do the same work.

use calcium_compass_core::assess;
use calcium_compass_core::entry::Entry;
use calcium_compass_core::measure::Measure;
use calcium_compass_core::person::{PersonEntry, Sex};
use calcium_compass_core::report::Input;

/// Ten entries of a person who answered everything.
fn input() -> Input {
    let person = PersonEntry { age: "67".into(), sex: Some(Sex::Female), ..PersonEntry::default() };
    let entries = [
        (Measure::VitaminD25Oh, "22 ng/mL"),
        (Measure::DpUcmgp, "560 pmol/L"),
        (Measure::Phylloquinone, "0.5 nmol/L"),
        (Measure::Ctx, "300 pg/mL"),
        (Measure::Calcium, "2.40 mmol/L"),
        (Measure::Albumin, "42 g/L"),
        (Measure::Egfr, "75 mL/min/1.73m2"),
        (Measure::VitaminDIntake, "800 IU"),
        (Measure::CalciumIntake, "900 mg"),
        (Measure::K1Intake, "90 ug"),
    ];
    Input {
        person,
        entries: entries.map(|(measure, text)| Entry::new(measure, text)).to_vec(),
        ..Input::default()
    }
}

/// Makes `reports` reports; returns how many verdicts and alerts there were,
/// so that none of the work can be left out.
#[cfg_attr(target_arch = "wasm32", wasm_bindgen::prelude::wasm_bindgen)]
#[must_use]
pub fn run(reports: u32) -> u32 {
    let input = input();
    (0..reports).fold(0, |sum, _| {
        let report = assess(std::hint::black_box(&input));
        let verdicts: usize = report.findings.iter().map(|finding| finding.verdicts.len()).sum();
        sum.wrapping_add(u32::try_from(verdicts + report.alerts.len()).unwrap_or(0))
    })
}

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    let reports = std::env::args().nth(1).and_then(|n| n.parse().ok()).unwrap_or(200_000);
    let _ = run(reports / 10);
    let start = std::time::Instant::now();
    let work = run(reports);
    let seconds = start.elapsed().as_secs_f64();
    println!(
        "{reports} reports in {seconds:.3} s: {:.0} a second (work {work})",
        f64::from(reports) / seconds
    );
}
