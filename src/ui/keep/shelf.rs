//! [`Shelf`]: what is saved, as it was read, and what a person does to it. It
//! asks for a change of the stored text and shows it only once that was made.

use calcium_compass_core::keep::file::{self, Fault, FaultKind};
use calcium_compass_core::keep::{self, Dated};
use calcium_compass_words::Happened;

/// What the browser holds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Stored {
    /// It does not say: storing is forbidden.
    Forbidden,
    /// A text, or none.
    Text(Option<String>),
}

/// A change of the stored text, which must still be the one it was made from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Change {
    /// The text it was made from.
    pub from: Option<String>,
    /// The text after it; none is nothing stored at all.
    pub to: Option<String>,
}

/// Why a change was not made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unchanged {
    /// The browser forbids it.
    Forbidden,
    /// There is no room.
    Full,
    /// Another tab was quicker, and this is what it left.
    Overtaken(Option<String>),
}

/// What a person does, or what happens to the page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Deed {
    /// Another tab changed what is stored.
    Stored(Stored),
    /// Deletes the result at a place.
    Delete(usize),
    /// Gives a person's results another name.
    Rename(String, String),
    /// Wants to erase all, or not after all.
    Sure(bool),
    /// Erases all.
    Erase,
    /// Takes the last change back.
    Undo,
    /// Brings the text of a file, or why it cannot be one.
    Import(Result<String, FaultKind>),
    /// A file was handed to the browser.
    Exported,
}

/// How what is stored reads.
#[derive(Clone, Debug)]
pub enum Read {
    /// Storing is forbidden.
    Forbidden,
    /// It cannot be read.
    Damaged(Fault),
    /// Results.
    Kept(Vec<Dated>),
}

/// What is said of the last deed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Told {
    /// What happened.
    pub happened: Happened,
    /// How many were added, and how many were there already.
    pub counts: (usize, usize),
    /// What is wrong with a file.
    pub fault: Option<Fault>,
}

/// What is saved.
#[derive(Clone, Debug)]
pub struct Shelf {
    text: Option<String>,
    read: Read,
    before: Option<Option<String>>,
    told: Option<Told>,
    sure: bool,
}

impl Shelf {
    /// What the browser holds, read.
    #[must_use]
    pub fn new(stored: Stored) -> Self {
        let (text, read) = match stored {
            Stored::Forbidden => (None, Read::Forbidden),
            Stored::Text(text) => {
                let read = text.as_deref().map_or(Ok(Vec::new()), file::read);
                (text, read.map_or_else(Read::Damaged, Read::Kept))
            }
        };
        Self { text, read, before: None, told: None, sure: false }
    }

    fn holds(&self, stored: &Stored) -> bool {
        match (stored, &self.read) {
            (Stored::Forbidden, read) => matches!(read, Read::Forbidden),
            (Stored::Text(_), Read::Forbidden) => false,
            (Stored::Text(text), Read::Damaged(_) | Read::Kept(_)) => *text == self.text,
        }
    }

    /// How it reads.
    #[must_use]
    pub const fn read(&self) -> &Read {
        &self.read
    }

    /// The results; none where nothing can be read.
    #[must_use]
    pub fn kept(&self) -> &[Dated] {
        match &self.read {
            Read::Kept(kept) => kept,
            Read::Forbidden | Read::Damaged(_) => &[],
        }
    }

    /// The text of a file of it: what is stored, as it is, where that cannot
    /// be read.
    #[must_use]
    pub fn export(&self) -> String {
        match &self.read {
            // Spreadsheets take a file for UTF-8 by this mark.
            Read::Kept(kept) => format!("\u{FEFF}{}", file::write(kept)),
            Read::Forbidden | Read::Damaged(_) => self.text.clone().unwrap_or_default(),
        }
    }

    /// Whether anything is stored, readable or not.
    #[must_use]
    pub const fn is_filled(&self) -> bool {
        self.text.is_some()
    }

    /// Whether the last change can be taken back.
    #[must_use]
    pub const fn has_undo(&self) -> bool {
        self.before.is_some()
    }

    /// Whether the person is asked if all is to be erased.
    #[must_use]
    pub const fn is_asked(&self) -> bool {
        self.sure
    }

    /// What is said of the last deed.
    #[must_use]
    pub const fn told(&self) -> Option<Told> {
        self.told
    }

    /// After a deed. `write` changes what is stored, or says why not.
    #[must_use]
    pub fn after(self, deed: Deed, write: impl Fn(Change) -> Result<(), Unchanged>) -> Self {
        match deed {
            Deed::Stored(stored) if self.holds(&stored) => self,
            Deed::Stored(stored) => {
                Self { told: Some(plain(Happened::Elsewhere)), ..Self::new(stored) }
            }
            Deed::Sure(sure) => Self { sure, ..self },
            Deed::Exported => Self { told: Some(plain(Happened::Exported)), ..self },
            Deed::Delete(place) => {
                let mut kept = self.kept().to_vec();
                if place < kept.len() {
                    kept.remove(place);
                }
                let text = (!kept.is_empty()).then(|| file::write(&kept));
                self.changed(text, plain(Happened::Deleted), write)
            }
            Deed::Rename(from, to) => {
                let mut kept: Vec<Dated> = Vec::new();
                for one in self.kept() {
                    let one = if one.person() == from { one.renamed(&to) } else { one.clone() };
                    keep::add(&mut kept, vec![one]);
                }
                self.changed(Some(file::write(&kept)), plain(Happened::Renamed), write)
            }
            Deed::Erase => self.changed(None, plain(Happened::Erased), write),
            Deed::Undo => {
                let before = self.before.clone().flatten();
                let after = self.changed(before, plain(Happened::Restored), write);
                Self { before: None, ..after }
            }
            Deed::Import(text) => self.imported(text, write),
        }
    }

    fn imported(
        self,
        text: Result<String, FaultKind>,
        write: impl Fn(Change) -> Result<(), Unchanged>,
    ) -> Self {
        let refused = |shelf: Self, fault| {
            let told = Told { fault: Some(fault), ..plain(Happened::FileRefused) };
            Self { told: Some(told), ..shelf }
        };
        let found = text.map_err(|kind| Fault { line: 1, kind }).and_then(|text| file::read(&text));
        let more = match found {
            Ok(more) => more,
            Err(fault) => return refused(self, fault),
        };
        let mut kept = self.kept().to_vec();
        let read = more.len();
        let new = keep::add(&mut kept, more);
        // What is written must be read again.
        if kept.len() > file::MOST {
            return refused(self, Fault { line: 1, kind: FaultKind::TooLong });
        }
        let told = Told { counts: (new, read - new), ..plain(Happened::Imported) };
        if new == 0 {
            return Self { told: Some(told), ..self };
        }
        self.changed(Some(file::write(&kept)), told, write)
    }

    /// With another text, once it is stored.
    fn changed(
        self,
        to: Option<String>,
        told: Told,
        write: impl Fn(Change) -> Result<(), Unchanged>,
    ) -> Self {
        let change = Change { from: self.text.clone(), to: to.clone() };
        let failed = |shelf: Self, happened| Self { told: Some(plain(happened)), ..shelf };
        match write(change) {
            Ok(()) => {
                Self { before: Some(self.text), told: Some(told), ..Self::new(Stored::Text(to)) }
            }
            Err(Unchanged::Forbidden) => failed(self, Happened::Forbidden),
            Err(Unchanged::Full) => failed(self, Happened::Full),
            Err(Unchanged::Overtaken(text)) => {
                failed(Self::new(Stored::Text(text)), Happened::Overtaken)
            }
        }
    }
}

const fn plain(happened: Happened) -> Told {
    Told { happened, counts: (0, 0), fault: None }
}

#[cfg(test)]
mod tests {
    use super::{Deed, Read, Shelf, Stored, Unchanged};
    use calcium_compass_core::keep::file::FaultKind;
    use calcium_compass_words::Happened;

    const HEAD: &str = "person,date,measure,value,unit,cv,low,high,calcium-compass-results-1\n";
    const ANN: &str = "Ann,2026-01-10,25-oh-d,22,ng/mL,,,,1\n";
    const BO: &str = "Bo,2026-01-10,25-oh-d,22,ng/mL,,,,1\n";

    fn shelf(rows: &str) -> Shelf {
        Shelf::new(Stored::Text(Some(format!("{HEAD}{rows}"))))
    }

    fn happened(shelf: &Shelf) -> Option<Happened> {
        shelf.told().map(|told| told.happened)
    }

    #[track_caller]
    fn holds(shelf: &Shelf, rows: &str) {
        assert_eq!(shelf.text.as_deref(), Some(format!("{HEAD}{rows}").as_str()));
    }

    #[test]
    fn deleting_erasing_and_renaming_can_be_taken_back_once() {
        let both = format!("{ANN}{BO}");
        for (deed, after, told) in [
            (Deed::Delete(0), Some(format!("{HEAD}{BO}")), Happened::Deleted),
            (Deed::Erase, None, Happened::Erased),
            (
                Deed::Rename("Ann".into(), " Al\n".into()),
                Some(format!("{HEAD}{}{BO}", ANN.replace("Ann", "Al"))),
                Happened::Renamed,
            ),
            // Two of one name become one person, and no double.
            (
                Deed::Rename("Ann".into(), "Bo".into()),
                Some(format!("{HEAD}{BO}")),
                Happened::Renamed,
            ),
        ] {
            let done = shelf(&both).after(deed.clone(), |_| Ok(()));
            assert_eq!((done.text.clone(), happened(&done)), (after, Some(told)), "{deed:?}");
            let back = done.after(Deed::Undo, |_| Ok(()));
            holds(&back, &both);
            assert!(!back.has_undo() && happened(&back) == Some(Happened::Restored));
        }
    }

    #[test]
    fn the_last_one_deleted_leaves_nothing_stored() {
        let empty = shelf(ANN).after(Deed::Delete(0), |_| Ok(()));
        assert_eq!(empty.text, None);
    }

    #[test]
    fn a_file_adds_and_a_wrong_one_changes_nothing() {
        let write = |_| Ok(());
        let added = shelf(ANN).after(Deed::Import(Ok(format!("{HEAD}{ANN}{BO}"))), write);
        holds(&added, &format!("{ANN}{BO}"));
        assert_eq!(added.told().map(|told| told.counts), Some((1, 1)));
        let again = added.after(Deed::Import(Ok(format!("{HEAD}{BO}"))), |_| Err(Unchanged::Full));
        assert_eq!(again.told().map(|told| told.counts), Some((0, 1)), "nothing to write");
        for (text, kind) in [
            (Ok(format!("{HEAD}{BO}Cy,2026-01-10,25-oh-d,2")), FaultKind::Cells),
            (Ok("else".to_owned()), FaultKind::Foreign),
            (Err(FaultKind::TooLong), FaultKind::TooLong),
        ] {
            let refused = shelf(ANN).after(Deed::Import(text), write);
            holds(&refused, ANN);
            let told = refused.told().expect("said");
            assert_eq!(told.happened, Happened::FileRefused);
            assert_eq!(told.fault.map(|fault| fault.kind), Some(kind));
        }
    }

    #[test]
    fn a_file_that_makes_it_more_than_can_be_read_is_refused() {
        let rows = |person: &str, count: usize| -> String {
            let day =
                |n: usize| format!("{}-{:02}-{:02}", 1990 + n / 336, n / 28 % 12 + 1, n % 28 + 1);
            (0..count).map(|n| ANN.replace("Ann", person).replace("2026-01-10", &day(n))).collect()
        };
        let file = |count| Deed::Import(Ok(format!("{HEAD}{}", rows("Bo", count))));
        let there = rows("Ann", 1500);
        let full = shelf(&there).after(file(500), |_| Ok(()));
        assert_eq!((happened(&full), full.kept().len()), (Some(Happened::Imported), 2000));
        let refused = shelf(&there).after(file(501), |_| Ok(()));
        holds(&refused, &there);
        let fault = refused.told().and_then(|told| told.fault);
        assert_eq!(fault.map(|fault| fault.kind), Some(FaultKind::TooLong));
    }

    #[test]
    fn a_change_that_is_not_stored_is_not_shown() {
        for (why, told) in
            [(Unchanged::Full, Happened::Full), (Unchanged::Forbidden, Happened::Forbidden)]
        {
            let same = shelf(ANN).after(Deed::Erase, |_| Err(why.clone()));
            holds(&same, ANN);
            assert_eq!((happened(&same), same.has_undo()), (Some(told), false));
        }
    }

    #[test]
    fn another_tab_that_was_quicker_is_shown_instead() {
        let other = || Some(format!("{HEAD}{BO}"));
        let overtaken = shelf(ANN).after(Deed::Erase, |change| {
            assert_eq!(change.from, Some(format!("{HEAD}{ANN}")));
            Err(Unchanged::Overtaken(other()))
        });
        holds(&overtaken, BO);
        assert_eq!(happened(&overtaken), Some(Happened::Overtaken));
        let told = shelf(ANN).after(Deed::Stored(Stored::Text(other())), |_| Ok(()));
        holds(&told, BO);
        assert_eq!(happened(&told), Some(Happened::Elsewhere));
        // The same text again is no news.
        let same = shelf(BO).after(Deed::Stored(Stored::Text(other())), |_| Ok(()));
        assert_eq!(happened(&same), None);
    }

    #[test]
    fn what_cannot_be_read_is_exported_as_it_is_and_erased_with_a_way_back() {
        let damaged = Shelf::new(Stored::Text(Some("nonsense".into())));
        assert!(matches!(damaged.read(), Read::Damaged(_)) && damaged.is_filled());
        assert_eq!(damaged.export(), "nonsense");
        let erased = damaged.after(Deed::Erase, |_| Ok(()));
        assert!(matches!(erased.read(), Read::Kept(kept) if kept.is_empty()));
        let back = erased.after(Deed::Undo, |_| Ok(()));
        assert_eq!(back.text.as_deref(), Some("nonsense"));
    }

    #[test]
    fn an_export_comes_back() {
        let both = shelf(&format!("{ANN}{BO}"));
        let empty = Shelf::new(Stored::Text(None));
        let back = empty.after(Deed::Import(Ok(both.export())), |_| Ok(()));
        assert_eq!(back.text, both.text);
    }
}
