//! [`Files`]: a record for a health app or a clinic, and a table.

use std::rc::Rc;

use calcium_compass_core::date::Date;
use calcium_compass_records::{csv, fhir};
use calcium_compass_words::Made;
use yew::prelude::*;

use super::browser::File;
use super::entered::Entered;
use super::words::use_words;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) entered: Rc<Entered>,
    pub(super) save: Callback<File, bool>,
    pub(super) made: Callback<Made>,
}

#[component]
pub(super) fn Files(props: &Props) -> Html {
    let w = use_words();
    let saves = |what: Made, file: fn(&Entered, calcium_compass_words::RecordsWords) -> File| {
        let (entered, save) = (props.entered.clone(), props.save.clone());
        props.made.reform(
            move |_: MouseEvent| {
                if save.emit(file(&entered, w)) { what } else { Made::Failed }
            },
        )
    };
    let record = saves(Made::Fhir, |entered, w| File {
        name: name(entered.today, "json"),
        kind: "application/fhir+json;charset=utf-8",
        text: fhir::bundle(&entered.export(w)),
    });
    let table = saves(Made::Csv, |entered, w| File {
        name: name(entered.today, "csv"),
        kind: "text/csv;charset=utf-8",
        text: csv::table(&entered.export(w)),
    });
    html! {
        <section class="take">
            <button type="button" class="button" data-tool="fhir" aria-describedby="fhir-hint" onclick={record}>
                { w.fhir() }
            </button>
            <p class="hint" id="fhir-hint">{ w.fhir_hint() }</p>
            <button type="button" class="button" data-tool="csv" aria-describedby="csv-hint" onclick={table}>
                { w.csv() }
            </button>
            <p class="hint" id="csv-hint">{ w.csv_hint() }</p>
        </section>
    }
}

/// The name of a file, with its day.
fn name(today: Date, ending: &str) -> String {
    format!("calcium-compass-{today}.{ending}")
}
