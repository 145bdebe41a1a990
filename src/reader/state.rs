//! [`Review`]: what was read, what was answered, and what is ticked.

use std::rc::Rc;

use calcium_compass_core::unit::Unit;
use calcium_compass_reader::{DayOrder, Encoding, Question, Reason, Row, State};
use calcium_compass_words::reader::FileFault;
use yew::Reducible;

use super::action::Action;
use super::wire::{Entry, Refused};

/// How many results are shown at first, and how many more each time: a browser takes
/// long to draw thousands.
const SHOWN: usize = 100;

/// All that was read.
#[derive(Clone, PartialEq, Debug)]
pub struct Review {
    /// The sources in the order in which they came.
    pub sources: Vec<Source>,
    /// How many results are shown.
    pub shown: usize,
}

impl Default for Review {
    fn default() -> Self {
        Self { sources: Vec::new(), shown: SHOWN }
    }
}

/// A text that was pasted, or a file.
#[derive(Clone, PartialEq, Debug)]
pub struct Source {
    /// Its number.
    pub id: u32,
    /// The name of the file; empty for a pasted text.
    pub name: String,
    /// How far it is.
    pub status: Status,
    /// What was answered about its dates.
    pub order: Option<DayOrder>,
    /// A date in it that can be read in two ways: day first, month first.
    pub asks: Option<[String; 2]>,
    /// The results of tests that the calculator knows.
    pub items: Vec<Rc<Item>>,
    /// How many results of other tests it holds.
    pub other: usize,
    /// Whether its letters are of an old kind.
    pub old_letters: bool,
    /// What of it was not read, each reason once.
    pub refused: Vec<Unread>,
}

/// How far a source is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Status {
    /// So many per cent are read.
    Reading(u8),
    /// All is read.
    Read,
    /// The person stopped it.
    Stopped,
}

/// A file that was not read, and how many more for the same reason.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unread {
    /// Its name.
    pub name: String,
    /// Why.
    pub refused: Refused,
    /// How many there are.
    pub count: usize,
}

/// A result, and what the person said of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Item {
    /// As it was read.
    pub row: Row,
    /// Whether it is to be taken.
    pub ticked: bool,
    /// What was answered.
    pub answer: Option<Answer>,
}

/// An answer about one result.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Answer {
    /// Whether it is the test that it was taken for.
    Analyte(bool),
    /// The unit it is in.
    Unit(Unit),
}

impl Item {
    fn new(row: Row) -> Self {
        Self { ticked: row.state == State::Ready, row, answer: None }
    }

    /// How it stands after the answer.
    #[must_use]
    pub fn state(&self) -> State {
        match (self.row.state, self.answer) {
            (State::Question(Question::Analyte), Some(Answer::Analyte(true)))
            | (State::Question(Question::Unit), Some(Answer::Unit(_))) => State::Ready,
            (State::Question(Question::Analyte), Some(Answer::Analyte(false))) => {
                State::Refused(Reason::OtherTest)
            }
            (state, _) => state,
        }
    }

    /// Its unit, as answered.
    #[must_use]
    pub fn unit(&self) -> &str {
        match self.answer {
            Some(Answer::Unit(unit)) => unit.id(),
            Some(Answer::Analyte(_)) | None => &self.row.unit,
        }
    }

    /// Whether it is to be taken, and can be.
    #[must_use]
    pub fn is_taken(&self) -> bool {
        self.ticked && self.state() == State::Ready
    }

    /// Whether it stands in the table: it can be taken, or could after an answer.
    #[must_use]
    pub fn is_offered(&self) -> bool {
        !matches!(self.row.state, State::Refused(_))
    }
}

impl Review {
    /// Every result, with the number of its source and its place there.
    pub fn items(&self) -> impl Iterator<Item = (u32, usize, &Rc<Item>)> {
        self.sources.iter().flat_map(|source| {
            source.items.iter().enumerate().map(|(place, item)| (source.id, place, item))
        })
    }

    /// Whether anything is being read.
    #[must_use]
    pub fn is_reading(&self) -> bool {
        self.sources.iter().any(|source| matches!(source.status, Status::Reading(_)))
    }

    fn change(&mut self, id: u32, place: usize, change: impl FnOnce(&mut Item)) {
        let source = self.sources.iter_mut().find(|source| source.id == id);
        if let Some(item) = source.and_then(|source| source.items.get_mut(place)) {
            change(Rc::make_mut(item));
        }
    }

    fn begin(&mut self, id: u32, name: String, order: Option<DayOrder>) {
        let new = Source {
            id,
            name,
            status: Status::Reading(0),
            order,
            asks: None,
            items: Vec::new(),
            other: 0,
            old_letters: false,
            refused: Vec::new(),
        };
        match self.sources.iter_mut().find(|source| source.id == id) {
            // The question stays where it was answered: the answer can be changed.
            Some(old) => {
                let asks = old.asks.take().filter(|_| new.order.is_some());
                *old = Source { asks, ..new };
            }
            None => self.sources.push(new),
        }
    }

    fn end(&mut self, status: Status, fault: Option<FileFault>) {
        for source in &mut self.sources {
            if matches!(source.status, Status::Reading(_)) {
                source.status = status;
                let refused = fault.map(|fault| Refused { fault, line: None });
                source.refused.extend(refused.map(|refused| Unread {
                    name: source.name.clone(),
                    refused,
                    count: 1,
                }));
            }
        }
    }
}

impl Source {
    fn hold(&mut self, entries: Vec<Entry>) {
        self.status = Status::Read;
        for Entry { name, outcome } in entries {
            match outcome {
                Ok(reading) => {
                    self.asks = self.asks.take().or(reading.asks_day_order);
                    self.other += reading.other;
                    self.old_letters |= reading.encoding == Encoding::Windows1252;
                    self.items.extend(reading.rows.into_iter().map(|row| Rc::new(Item::new(row))));
                }
                Err(refused) => {
                    let known = self.refused.iter_mut();
                    match known.into_iter().find(|one| one.refused.fault == refused.fault) {
                        Some(known) => known.count += 1,
                        None => self.refused.push(Unread { name, refused, count: 1 }),
                    }
                }
            }
        }
    }
}

impl Reducible for Review {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut review = Self::clone(&self);
        match action {
            Action::Begin(id, name, order) => review.begin(id, name, order),
            Action::Progress(id, percent) => {
                for source in review.sources.iter_mut().filter(|source| source.id == id) {
                    if matches!(source.status, Status::Reading(_)) {
                        source.status = Status::Reading(percent);
                    }
                }
            }
            Action::Done(id, entries) => {
                let source = review.sources.iter_mut().find(|source| source.id == id);
                // What was stopped stays so: nothing is half taken.
                if let Some(source) =
                    source.filter(|source| matches!(source.status, Status::Reading(_)))
                {
                    source.hold(entries);
                }
            }
            Action::Forget(id) => review.sources.retain(|source| source.id != id),
            Action::Stop => review.end(Status::Stopped, None),
            Action::Fail => review.end(Status::Read, Some(FileFault::Failed)),
            Action::Tick(id, place, ticked) => {
                review.change(id, place, |item| item.ticked = ticked);
            }
            Action::Analyte(id, place, is) => review.change(id, place, |item| {
                item.answer = Some(Answer::Analyte(is));
                item.ticked = is;
            }),
            Action::Unit(id, place, unit) => review.change(id, place, |item| {
                item.answer = Some(Answer::Unit(unit));
                item.ticked = true;
            }),
            Action::More => review.shown += SHOWN,
        }
        Rc::new(review)
    }
}
