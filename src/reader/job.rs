//! [`Asks`]: what is to be read, asked of a worker. The page goes on while it works,
//! and whoever does not want to wait stops it.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use calcium_compass_reader::{Answers, DayOrder};
use gloo_events::EventListener;
use js_sys::{Array, Function};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, File, MessageEvent, Worker};
use yew::prelude::*;

use super::action::Action;
use super::wire;

/// The number of the text that is pasted. Files have those after it.
const PASTED: u32 = 0;

/// Makes workers that run this program.
#[derive(Clone, PartialEq, Debug)]
pub struct Workers(Function);

impl Workers {
    /// `make()` gives one.
    #[must_use]
    pub fn new(make: Function) -> Self {
        Self(make)
    }

    fn start(&self, asks: &Weak<Asking>) -> Option<Running> {
        let worker: Worker = self.0.call0(&JsValue::NULL).ok()?.dyn_into().ok()?;
        let listeners = ["message", "error"].map(|kind| {
            let asks = asks.clone();
            EventListener::new(&worker, kind, move |event| {
                if let Some(asks) = asks.upgrade() {
                    asks.heard(event);
                }
            })
        });
        Some(Running { worker, _listeners: listeners })
    }
}

/// A worker, for as long as this is held.
struct Running {
    worker: Worker,
    _listeners: [EventListener; 2],
}

impl Drop for Running {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

/// Asks for what is to be read. Copies ask the same.
#[derive(Clone)]
pub(super) struct Asks(Rc<Asking>);

impl PartialEq for Asks {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

struct Asking {
    workers: Workers,
    dispatch: Callback<Action>,
    running: RefCell<Option<Running>>,
    given: RefCell<Vec<Given>>,
    last: Cell<u32>,
}

/// What was given to be read, kept to be read again when a question was answered.
struct Given {
    source: u32,
    /// The number of the last time: what an earlier one says counts no more.
    job: u32,
    /// What was answered about it.
    answers: Answers,
    name: String,
    what: JsValue,
}

impl Asks {
    /// A text was pasted or changed.
    pub(super) fn text(&self, text: String) {
        if text.trim().is_empty() {
            self.0.given.borrow_mut().retain(|given| given.source != PASTED);
            self.0.dispatch.emit(Action::Forget(PASTED));
        } else {
            self.give(PASTED, String::new(), text.into());
        }
    }

    /// A file was chosen.
    pub(super) fn file(&self, file: File) {
        self.give(self.0.number(), file.name(), file.into());
    }

    fn give(&self, source: u32, name: String, what: JsValue) {
        self.0.given.borrow_mut().retain(|given| given.source != source);
        self.0.given.borrow_mut().push(Given {
            source,
            job: 0,
            answers: Answers::default(),
            name,
            what,
        });
        self.0.ask(source, |_| {});
    }

    /// The question about the dates of a source was answered: it is read again.
    pub(super) fn order(&self, source: u32, order: DayOrder) {
        self.0.ask(source, |answers| answers.day_order = Some(order));
    }

    /// It was said whose results of a source are meant: it is read again.
    pub(super) fn person(&self, source: u32, person: usize) {
        self.0.ask(source, |answers| answers.person = Some(person));
    }

    /// Nobody wants to wait any more.
    pub(super) fn stop(&self) {
        self.0.dispatch.emit(Action::Stop);
        self.0.start();
    }
}

impl Asking {
    fn number(&self) -> u32 {
        self.last.set(self.last.get() + 1);
        self.last.get()
    }

    fn ask(self: &Rc<Self>, source: u32, answer: impl FnOnce(&mut Answers)) {
        let job = self.number();
        let mut given = self.given.borrow_mut();
        let Some(given) = given.iter_mut().find(|given| given.source == source) else { return };
        given.job = job;
        answer(&mut given.answers);
        self.dispatch.emit(Action::Begin(source, given.name.clone(), given.answers));
        let Answers { day_order, person } = given.answers;
        let order = day_order.map_or("", DayOrder::id);
        let person = person.map_or(JsValue::NULL, |person| (person as f64).into());
        let request: Array =
            [job.into(), (&given.name).into(), given.what.clone(), order.into(), person]
                .iter()
                .collect();
        if self.running.borrow().is_none() {
            self.start();
        }
        let running = self.running.borrow();
        let asked = running.as_ref().and_then(|running| running.worker.post_message(&request).ok());
        if asked.is_none() {
            self.dispatch.emit(Action::Fail);
        }
    }

    /// In the place of the worker that is at work, if any.
    fn start(self: &Rc<Self>) {
        self.running.replace(self.workers.start(&Rc::downgrade(self)));
    }

    fn heard(self: &Rc<Self>, event: &Event) {
        let said = event.dyn_ref::<MessageEvent>().map(MessageEvent::data);
        let Some(said) = said.and_then(|said| said.dyn_into::<Array>().ok()) else {
            // The program or its script has failed. The next source gets another one.
            self.running.replace(None);
            self.dispatch.emit(Action::Fail);
            return;
        };
        let (job, what) = (said.get(0).as_f64(), said.get(1));
        let given = self.given.borrow();
        let Some(given) = given.iter().find(|given| Some(f64::from(given.job)) == job) else {
            return;
        };
        let action = match (what.as_f64(), what.as_string().and_then(|text| wire::read(&text))) {
            (Some(percent), _) => Action::Progress(given.source, percent as u8),
            (None, Some(entries)) => Action::Done(given.source, entries),
            (None, None) => Action::Fail,
        };
        self.dispatch.emit(action);
    }
}

/// Starts a worker with the part, so that it asks for nothing later, and ends it with
/// the part.
#[hook]
pub(super) fn use_reading(workers: &Workers, dispatch: &Callback<Action>) -> Asks {
    let asks = use_memo((), |()| {
        Asks(Rc::new(Asking {
            workers: workers.clone(),
            dispatch: dispatch.clone(),
            running: RefCell::default(),
            given: RefCell::default(),
            last: Cell::new(PASTED),
        }))
    });
    let asks = (*asks).clone();
    use_effect_with((), {
        let asking = asks.0.clone();
        move |()| {
            // Whoever is quick has pasted before this, and it is at work already.
            if asking.running.borrow().is_none() {
                asking.start();
            }
            move || drop(asking.running.take())
        }
    });
    asks
}
