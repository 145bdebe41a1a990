//! [`Review`]: what was read, what was answered, and what is ticked.

use std::rc::Rc;

use calcium_compass_core::unit::Unit;
use calcium_compass_reader::{Answers, Encoding, Person, Question, Reason, Row, State};
use calcium_compass_words::found::FileFault;
use yew::Reducible;

use super::action::Action;
use super::wire::{Entry, Refused};

/// How many results are shown at first, and how many more each time: a browser takes
/// long to draw thousands.
const SHOWN: usize = 50;

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
    /// What was answered about it.
    pub answers: Answers,
    /// A date in it that can be read in two ways: day first, month first.
    pub asks: Option<[String; 2]>,
    /// The people it holds results of, where they are several.
    pub people: Vec<Person>,
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

    fn begin(&mut self, id: u32, name: String, answers: Answers) {
        let new = Source {
            id,
            name,
            status: Status::Reading(0),
            answers,
            asks: None,
            people: Vec::new(),
            items: Vec::new(),
            other: 0,
            old_letters: false,
            refused: Vec::new(),
        };
        match self.sources.iter_mut().find(|source| source.id == id) {
            // A question stays where it was answered: the answer can be changed.
            Some(old) => {
                let asks = old.asks.take().filter(|_| new.answers.day_order.is_some());
                let mut people = std::mem::take(&mut old.people);
                people.retain(|_| new.answers.person.is_some());
                *old = Source { asks, people, ..new };
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
                    // Those of an archive stand in each of its files.
                    if self.people.is_empty() {
                        self.people = reading.people;
                    }
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
            Action::Begin(id, name, answers) => review.begin(id, name, answers),
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

#[cfg(test)]
mod tests {
    use super::{Action, Review, Status};
    use crate::reader::wire::{Entry, Refused};
    use calcium_compass_core::measure::Measure;
    use calcium_compass_core::quantity::Per;
    use calcium_compass_core::unit::Unit;
    use calcium_compass_reader::{
        Answers, DayOrder, Encoding, Question, Reading, Reason, Row, Shape, State,
    };
    use calcium_compass_words::found::FileFault;
    use std::rc::Rc;
    use yew::Reducible;

    fn after(actions: Vec<Action>) -> Rc<Review> {
        actions.into_iter().fold(Rc::new(Review::default()), Review::reduce)
    }

    fn entry(states: &[State]) -> Entry {
        let row = |state: &State| Row {
            measure: Measure::VitaminD25Oh,
            name: "Vitamin D".into(),
            value: "22".into(),
            unit: "ng/mL".into(),
            per: Per::Day,
            date: "2026-01-02".into(),
            low: String::new(),
            high: String::new(),
            earlier: String::new(),
            earlier_date: String::new(),
            older: Vec::new(),
            place: String::new(),
            state: *state,
        };
        let reading = Reading {
            shape: Shape::Text,
            encoding: Encoding::Utf8,
            asks_day_order: Some(["2026-04-03".into(), "2026-03-04".into()]),
            people: Vec::new(),
            rows: states.iter().map(row).collect(),
            other: 2,
        };
        Entry { name: String::new(), outcome: Ok(reading) }
    }

    fn refused(name: &str, fault: FileFault) -> Entry {
        Entry { name: name.into(), outcome: Err(Refused::from(fault)) }
    }

    fn begin() -> Action {
        Action::Begin(1, "a.json".into(), Answers::default())
    }

    #[test]
    fn what_is_ready_is_ticked_and_what_is_asked_is_not() {
        let states =
            [State::Ready, State::Question(Question::Analyte), State::Refused(Reason::Cancelled)];
        let review = after(vec![begin(), Action::Done(1, vec![entry(&states)])]);
        let ticked: Vec<bool> = review.items().map(|(_, _, item)| item.is_taken()).collect();
        assert_eq!(ticked, [true, false, false]);
        assert_eq!((review.sources[0].other, review.is_reading()), (2, false));
    }

    #[test]
    fn an_answer_makes_a_row_ready_and_can_be_changed() {
        let states = [State::Question(Question::Analyte), State::Question(Question::Unit)];
        let done = vec![begin(), Action::Done(1, vec![entry(&states)])];
        let of = |more: Vec<Action>| {
            let review = after([done.clone(), more].concat());
            review
                .items()
                .map(|(_, _, item)| (item.state().id(), item.is_taken()))
                .collect::<Vec<_>>()
        };
        let yes = Action::Analyte(1, 0, true);
        assert_eq!(of(vec![yes.clone()])[0], ("ready", true));
        assert_eq!(of(vec![yes, Action::Analyte(1, 0, false)])[0], ("refused:other-test", false));
        assert_eq!(of(vec![Action::Unit(1, 1, Unit::NmolPerL)])[1], ("ready", true));
        assert_eq!(of(vec![Action::Tick(1, 1, true)])[1], ("question:ask-unit", false));
    }

    #[test]
    fn what_was_stopped_is_not_half_taken() {
        let late = Action::Done(1, vec![entry(&[State::Ready])]);
        let review = after(vec![begin(), Action::Progress(1, 40), Action::Stop, late]);
        assert_eq!(review.sources[0].status, Status::Stopped);
        assert_eq!(review.items().count(), 0);
    }

    #[test]
    fn a_worker_that_has_stopped_is_told_at_what_it_read() {
        let review = after(vec![begin(), Action::Fail]);
        assert_eq!(review.sources[0].refused[0].refused.fault, FileFault::Failed);
    }

    #[test]
    fn files_of_an_archive_that_were_not_read_are_told_by_reason() {
        let entries = vec![
            refused("a.png", FileFault::Picture),
            refused("b.png", FileFault::Picture),
            refused("c.pdf", FileFault::Pdf),
        ];
        let review = after(vec![begin(), Action::Done(1, entries)]);
        let told: Vec<_> = review.sources[0]
            .refused
            .iter()
            .map(|unread| (unread.name.as_str(), unread.count))
            .collect();
        assert_eq!(told, [("a.png", 2), ("c.pdf", 1)]);
    }

    #[test]
    fn the_question_about_dates_stays_when_it_was_answered_and_goes_with_another_text() {
        let done = Action::Done(1, vec![entry(&[State::Ready])]);
        let answers = Answers { day_order: Some(DayOrder::DayFirst), ..Answers::default() };
        let again = Action::Begin(1, "a.json".into(), answers);
        let review = after(vec![begin(), done.clone(), again]);
        assert!(review.sources[0].asks.is_some());
        let review = after(vec![begin(), done, begin()]);
        assert_eq!(review.sources[0].asks, None);
    }
}
