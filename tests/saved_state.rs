//! What becomes of the page of saved results with everything that can happen.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::rc::Rc;

use calcium_compass::saved::action::{Action, Kept, Stored, WriteError};
use calcium_compass::saved::state::{Contents, Focus, SavedResults};
use calcium_compass_core::saved::file::{self, ReadErrorKind};
use calcium_compass_core::saved::open;
use calcium_compass_words::Outcome;
use yew::Reducible;

const HEAD: &str = "person,date,measure,value,unit,cv,low,high,taken,calcium-compass-results-2\n";
const ANN: &str = "Ann,2026-01-10,25-oh-d,22,ng/mL,,,,,2\n";
const BO: &str = "Bo,2026-01-10,25-oh-d,22,ng/mL,,,,,2\n";

type State = Rc<SavedResults>;

fn stored(text: &str) -> Stored {
    Stored::Kept(kept(Some(text), None))
}

fn kept(results: Option<&str>, foods: Option<&str>) -> Kept {
    Kept { results: results.map(Into::into), foods: foods.map(Into::into) }
}

fn saved(rows: &str) -> State {
    Rc::new(SavedResults::new(stored(&format!("{HEAD}{rows}"))))
}

fn empty() -> State {
    Rc::new(SavedResults::new(Stored::Kept(Kept::default())))
}

/// After an action for which the browser stores what is asked.
fn after(state: State, action: Action) -> State {
    let state = state.reduce(action);
    if state.pending().is_some() { state.reduce(Action::Written(Ok(()))) } else { state }
}

/// What the browser is asked to store: the text before and after.
fn asked(state: &SavedResults) -> Option<(Option<&str>, Option<&str>)> {
    state.pending().map(|write| (write.from.results.as_deref(), write.to.results.as_deref()))
}

fn outcome(state: &SavedResults) -> Option<Outcome> {
    state.message().map(|message| message.outcome)
}

/// The rows of what is shown.
#[track_caller]
fn shows(state: &SavedResults, rows: &str) {
    assert_eq!(state.export(), format!("\u{FEFF}{HEAD}{rows}"));
}

fn delete_first(state: &SavedResults) -> Action {
    Action::Delete(state.results()[0].clone())
}

fn file(rows: &str) -> Action {
    Action::Import(Ok(format!("{HEAD}{rows}")))
}

#[test]
fn a_change_is_shown_once_it_is_stored_and_not_before() {
    let both = saved(&format!("{ANN}{BO}"));
    let action = delete_first(&both);
    let waits = both.reduce(action);
    let (from, to) = (format!("{HEAD}{ANN}{BO}"), format!("{HEAD}{BO}"));
    assert_eq!(asked(&waits), Some((Some(from.as_str()), Some(to.as_str()))));
    shows(&waits, &format!("{ANN}{BO}"));
    assert_eq!(outcome(&waits), None);
    let done = waits.reduce(Action::Written(Ok(())));
    shows(&done, BO);
    assert_eq!((asked(&done), outcome(&done)), (None, Some(Outcome::Deleted)));
}

#[test]
fn while_a_change_is_stored_no_other_is_taken() {
    let both = saved(&format!("{ANN}{BO}"));
    let [ann, bo] = both.results() else { panic!("two") };
    let (ann, bo) = (ann.clone(), bo.clone());
    let waits = both.clone().reduce(Action::Delete(ann.clone()));
    for action in [
        Action::Delete(bo),
        Action::Note(ann.clone(), "fish".into()),
        Action::Rename("Bo".into(), "Al".into()),
        Action::Erase,
        Action::Undo,
        file(""),
        Action::Reload(Stored::Kept(Kept::default())),
    ] {
        let same = waits.clone().reduce(action.clone());
        assert!(Rc::ptr_eq(&same, &waits), "{action:?}");
    }
    // An answer to nothing changes nothing.
    let idle = saved(ANN);
    assert!(Rc::ptr_eq(&idle.clone().reduce(Action::Written(Ok(()))), &idle));
}

/// The last result may be deleted, or a first file taken back, by somebody whose
/// list of foods is to stay.
#[test]
fn the_list_of_foods_goes_only_where_everything_is_erased_and_comes_back_with_it() {
    let rows = format!("{HEAD}{ANN}");
    let of = |results| -> State {
        Rc::new(SavedResults::new(Stored::Kept(kept(results, Some("milk")))))
    };
    let last = of(Some(&rows));
    let imported = after(of(None), file(ANN));
    for (state, action, foods) in [
        (&last, delete_first(&last), Some("milk")),
        (&imported, Action::Undo, Some("milk")),
        (&last, Action::Erase, None),
        (&of(None), Action::Erase, None),
    ] {
        let waits = state.clone().reduce(action.clone());
        let write = waits.pending().expect("a change");
        assert_eq!((&write.to, write.changes_foods()), (&kept(None, foods), foods.is_none()));
        let erased = after(waits, Action::Written(Ok(())));
        assert_eq!((erased.is_filled(), erased.keeps_foods()), (false, foods.is_some()));
        // What was taken back is not taken back again.
        if action != Action::Undo {
            let back = erased.reduce(Action::Undo);
            let write = back.pending().expect("a change");
            let rows = state.is_filled().then_some(rows.as_str());
            assert_eq!(write.to, kept(rows, Some("milk")), "{action:?}");
        }
    }
    // Another tab keeps a list: then it is offered to be erased.
    let told = empty().reduce(Action::Reload(Stored::Kept(kept(None, Some("milk")))));
    assert!(told.keeps_foods() && !told.is_filled());
}

#[test]
fn deleting_erasing_and_renaming_can_be_taken_back_once() {
    let both = format!("{ANN}{BO}");
    let rename = |to: &str| Action::Rename("Ann".into(), to.into());
    let note = |taken: &str| Action::Note(saved(&both).results()[0].clone(), taken.into());
    for (action, rows, said) in [
        (delete_first(&saved(&both)), BO.to_owned(), Outcome::Deleted),
        (rename(" Al\n"), format!("{}{BO}", ANN.replace("Ann", "Al")), Outcome::Renamed),
        // Two of one name become one person, and no double.
        (rename("Bo"), BO.to_owned(), Outcome::Renamed),
        (note(" 2000 IU\n"), format!("{}{BO}", ANN.replace(",,2", ",2000 IU,2")), Outcome::Noted),
    ] {
        let done = after(saved(&both), action.clone());
        shows(&done, &rows);
        assert_eq!((outcome(&done), done.can_undo()), (Some(said), true), "{action:?}");
        let back = after(done, Action::Undo);
        shows(&back, &both);
        assert_eq!((outcome(&back), back.can_undo()), (Some(Outcome::Restored), false));
        assert!(Rc::ptr_eq(&back.clone().reduce(Action::Undo), &back), "once");
    }
    let erased = after(saved(&both), Action::Erase);
    assert_eq!((erased.is_filled(), outcome(&erased)), (false, Some(Outcome::Erased)));
    shows(&after(erased, Action::Undo), &both);
}

#[test]
fn the_last_one_deleted_leaves_nothing_stored() {
    let one = saved(ANN);
    let action = delete_first(&one);
    assert_eq!(asked(&one.reduce(action)).map(|(_, to)| to), Some(None));
}

#[test]
fn a_file_adds_and_a_wrong_one_changes_nothing() {
    let added = after(saved(ANN), file(&format!("{ANN}{BO}")));
    shows(&added, &format!("{ANN}{BO}"));
    assert_eq!(added.message().map(|said| (said.added, said.known)), Some((1, 1)));
    let again = added.reduce(file(BO));
    assert_eq!(again.message().map(|said| (said.added, said.known)), Some((0, 1)));
    assert_eq!(asked(&again), None, "nothing to write");
    for (text, kind) in [
        (Ok(format!("{HEAD}{BO}Cy,2026-01-10,25-oh-d,2")), ReadErrorKind::Cells),
        (Ok("else".to_owned()), ReadErrorKind::Foreign),
        (Err(ReadErrorKind::TooLong), ReadErrorKind::TooLong),
    ] {
        let refused = saved(ANN).reduce(Action::Import(text));
        shows(&refused, ANN);
        let said = refused.message().expect("said");
        assert_eq!((asked(&refused), said.outcome), (None, Outcome::FileRefused));
        assert_eq!(said.error.map(|error| error.kind), Some(kind));
    }
}

#[test]
fn a_file_that_makes_it_more_than_can_be_read_is_refused() {
    let rows = |person: &str, count: usize| -> String {
        let day = |n: usize| format!("{}-{:02}-{:02}", 1990 + n / 336, n / 28 % 12 + 1, n % 28 + 1);
        (0..count).map(|n| ANN.replace("Ann", person).replace("2026-01-10", &day(n))).collect()
    };
    let there = rows("Ann", 1500);
    let full = after(saved(&there), file(&rows("Bo", 500)));
    assert_eq!((outcome(&full), full.results().len()), (Some(Outcome::Imported), 2000));
    let refused = saved(&there).reduce(file(&rows("Bo", 501)));
    shows(&refused, &there);
    let error = refused.message().and_then(|said| said.error);
    assert_eq!(error.map(|error| error.kind), Some(ReadErrorKind::TooLong));
}

#[test]
fn a_change_that_is_not_stored_is_not_shown_and_the_way_back_stays() {
    for (why, said) in
        [(WriteError::Full, Outcome::Full), (WriteError::Forbidden, Outcome::Forbidden)]
    {
        let same = saved(ANN).reduce(Action::Erase).reduce(Action::Written(Err(why.clone())));
        shows(&same, ANN);
        assert_eq!((outcome(&same), same.can_undo()), (Some(said), false));
        let erased = after(saved(ANN), Action::Erase);
        let failed = erased.reduce(Action::Undo).reduce(Action::Written(Err(why)));
        assert_eq!((outcome(&failed), failed.can_undo()), (Some(said), true));
    }
}

#[test]
fn what_another_tab_wrote_first_is_shown_instead() {
    let other = format!("{HEAD}{BO}");
    let conflict = WriteError::Conflict(kept(Some(&other), None));
    let shown = saved(ANN).reduce(Action::Erase).reduce(Action::Written(Err(conflict)));
    shows(&shown, BO);
    assert_eq!(outcome(&shown), Some(Outcome::Conflict));
    let heard = saved(ANN).reduce(Action::Reload(stored(&other)));
    shows(&heard, BO);
    assert_eq!(outcome(&heard), Some(Outcome::Elsewhere));
    // The same text again is no news.
    let same = saved(BO);
    assert!(Rc::ptr_eq(&same.clone().reduce(Action::Reload(stored(&other))), &same));
}

#[test]
fn what_cannot_be_read_is_exported_as_it_is_and_erased_with_a_way_back() {
    let damaged = Rc::new(SavedResults::new(stored("nonsense")));
    assert!(matches!(damaged.contents(), Contents::Damaged(_)) && damaged.is_filled());
    assert_eq!(damaged.export(), "nonsense");
    let erased = after(damaged, Action::Erase);
    assert!(matches!(erased.contents(), Contents::Results(results) if results.is_empty()));
    assert_eq!(after(erased, Action::Undo).export(), "nonsense");
}

#[test]
fn an_export_comes_back() {
    let both = saved(&format!("{ANN}{BO}"));
    let back = after(empty(), Action::Import(Ok(both.export())));
    assert_eq!(back.export(), both.export());
}

#[test]
fn the_focus_goes_on_where_a_button_went_away_and_stays_where_none_did() {
    let deleted = after(saved(ANN), delete_first(&saved(ANN)));
    assert!(deleted.focus(Focus::Message).is_some());
    let asks = saved(ANN).reduce(Action::ConfirmErase(true));
    assert!(asks.confirms_erase() && asks.focus(Focus::Question).is_some());
    let kept = asks.reduce(Action::ConfirmErase(false));
    assert!(!kept.confirms_erase() && kept.focus(Focus::EraseButton).is_some());
    for action in
        [file(BO), file("no"), Action::Exported, Action::Reload(Stored::Kept(Kept::default()))]
    {
        let state = after(saved(ANN), action);
        assert!(state.message().is_some() && state.focus(Focus::Message).is_none());
    }
    // The same place again is another turn.
    let both = saved(&format!("{ANN}{BO}"));
    let once = after(both.clone(), delete_first(&both));
    let twice = after(once.clone(), Action::Undo);
    assert_ne!(once.focus(Focus::Message), twice.focus(Focus::Message));
}

/// People open the file in a spreadsheet and save it there: nothing of what comes
/// of that is taken for a result, and the reason is said.
#[test]
fn a_file_that_a_spreadsheet_has_changed_is_refused_and_says_so() {
    let lost = Err((2, ReadErrorKind::Letters));
    let changed = |line| Err((line, ReadErrorKind::Spreadsheet));
    for (name, expected) in [
        ("as-written", Ok(3)),
        ("names-before", Ok(3)),
        ("names-lost", lost),
        ("excel-german-dates", changed(2)),
        ("excel-us-dates", changed(2)),
        ("excel-mai", changed(2)),
        ("excel-one-column", changed(1)),
    ] {
        let path = format!("{}/tests/spreadsheet/kept-{name}.csv", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(&path).expect(&path);
        let opened = open(&text).map(|results| results.len());
        assert_eq!(opened.map_err(|error| (error.line, error.kind)), expected, "{name}");
    }
}

/// What is stored has been through no other program.
#[test]
fn a_name_of_marks_is_only_suspect_in_a_file() {
    let text = format!("{HEAD}?,2026-01-10,25-oh-d,22,ng/mL,,,,,2\n");
    assert!(file::read(&text).is_ok());
    assert!(open(&text).is_err());
    assert!(open(&text.replace('?', "Jörg ?")).is_ok());
    let beside = format!("{text}Jörg,2026-01-10,25-oh-d,22,ng/mL,,,,,2\n");
    assert!(open(&beside).is_ok());
}
