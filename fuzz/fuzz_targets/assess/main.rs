//! `assess` for any bytes: it returns, and what it says holds together.
//!
//! `RUSTC_BOOTSTRAP=1 cargo fuzz run assess --sanitizer none -- -runs=2000000`
#![no_main]

mod food;
mod holds;
mod input;

use calcium_compass_core::assess;
use libfuzzer_sys::arbitrary::{Result, Unstructured};
use libfuzzer_sys::{Corpus, fuzz_target};

fuzz_target!(|bytes: &[u8]| -> Corpus {
    match told(&mut Unstructured::new(bytes)) {
        Ok(()) => Corpus::Keep,
        Err(_) => Corpus::Reject,
    }
});

fn told(bytes: &mut Unstructured<'_>) -> Result<()> {
    let input = input::input(bytes)?;
    let report = assess(&input);
    holds::every_verdict_is_of_its_table(&report);
    holds::every_band_holds_its_figure(&report);
    holds::nothing_of_vitamin_k_is_banded_on_an_anticoagulant(&report);
    holds::nothing_of_vitamin_k_is_said_before_the_answer(&report);
    holds::calm_is_never_beside_a_warning(&report);
    holds::every_filled_entry_is_a_figure_or_a_problem(&input, &report);
    holds::alerts_come_by_level_and_once(&report);
    holds::a_list_that_is_not_all_proves_nothing_downwards(&input, &report);
    holds::a_sum_has_two_ends(&report);

    let blank = input::with_a_blank_entry(&input, bytes)?;
    holds::both_tell_the_same(&report, &assess(&blank));
    holds::an_entry_takes_no_now_alert_away(&input, &report);
    Ok(())
}
