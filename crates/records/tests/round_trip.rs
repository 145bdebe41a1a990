//! What is written is read again by our own reader of reports, in every language.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use calcium_compass_reader::{Answers, Reading, Row, Source, State, read};
use calcium_compass_records::fhir;
use calcium_compass_words::Lang;
use common::{everything, with};

fn reading(lang: Lang) -> Reading {
    let text = with(&everything(), lang, |export, _| fhir::bundle(export));
    let source = Source { name: "x.json", bytes: text.as_bytes() };
    read(&source, &Answers::default()).unwrap_or_else(|error| panic!("{error:?}: {text}"))
}

fn line(row: &Row) -> String {
    let Row { measure, value, unit, per, date, low, high, .. } = row;
    let per = if measure.is_intake() { per.id() } else { "" };
    format!("{} {value} {unit} {per}@{date} [{low}-{high}]", measure.id())
}

/// Results come back with sign, unit, decimals, day and range, and what is eaten with
/// what it is counted over. What could not be read has no figure, and what was computed
/// here is computed again: neither is offered.
#[test]
fn our_own_reader_reads_our_own_file() {
    for lang in Lang::ALL {
        let reading = reading(*lang);
        let (ready, others): (Vec<&Row>, Vec<&Row>) =
            reading.rows.iter().partition(|row| row.state == State::Ready);
        let ready: Vec<String> = ready.into_iter().map(line).collect();
        assert_eq!(
            ready,
            [
                "25-oh-d 60 nmol/L @2026-01-10 [-]",
                "25-oh-d 22.50 ng/mL @2026-11-20 [30-100]",
                "dp-ucmgp <300 pmol/L @2026-11-20 [-]",
                "calcium 2.40 mmol/L @2026-11-20 [-]",
                "albumin 38 g/L @2026-11-20 [-]",
                "ctx 1.2 ng/mL @ [-]",
                "cac 0 AU @2026-11-20 [-]",
                "egfr ≥90 mL/min/1.73m2 @2026-11-20 [-]",
                "vitamin-d-intake 7000 IU week@ [-]",
                "calcium-supplement 1250 mg day@ [-]",
            ],
            "{}",
            lang.tag()
        );
        let refused = others.iter().all(|row| matches!(row.state, State::Refused(_)));
        assert!(refused, "{others:?}");
    }
}
