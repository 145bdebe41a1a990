//! [`work`]: reading, in a worker. A file is read by pieces, so that one of hundreds of
//! megabytes takes no more memory than a small one.

use calcium_compass_reader::{
    Answers, DayOrder, MAX_BYTES, MAX_ROWS, ReadAt, Refusal, Source, Why, read, read_zip,
};
use calcium_compass_words::found::FileFault;
use js_sys::{Array, Function, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{File, FileReaderSync};

use super::wire::{self, Entry, Refused};

/// So much of a file tells its kind.
const START: usize = 1 << 16;
/// How a zip archive begins.
const ZIP: &[u8] = b"PK\x03\x04";

/// Reads what the page asks for: a list of the job's number, a name, a text or a file,
/// how dates are written and whose results are meant. `tell` gets the number with the per cent that are read,
/// and at last with the text of [`wire`].
pub fn work(request: &JsValue, tell: &Function) {
    let request = Array::from(request);
    let job = request.get(0);
    let name = request.get(1).as_string().unwrap_or_default();
    let order = request.get(3).as_string().unwrap_or_default();
    let person = request.get(4).as_f64().map(|person| person as usize);
    let answers = Answers { day_order: DayOrder::parse(&order), person };
    let say = |what: JsValue| {
        let said: Array = [job.clone(), what].iter().collect();
        let _ = tell.call1(&JsValue::NULL, &said);
    };
    let entries = match (request.get(2).as_string(), request.get(2).dyn_into::<File>()) {
        (Some(text), _) => vec![one(&name, text.as_bytes(), &answers)],
        (None, Ok(file)) => of_file(&name, file, &answers, &|percent| say(percent.into())),
        (None, Err(_)) => vec![unread(&name, FileFault::Unreadable.into())],
    };
    say(wire::write(&entries).into());
}

fn unread(name: &str, refused: Refused) -> Entry {
    Entry { name: name.to_owned(), outcome: Err(refused) }
}

fn one(name: &str, bytes: &[u8], answers: &Answers) -> Entry {
    let outcome = read(&Source { name, bytes }, answers).map_err(Refused::from);
    Entry { name: name.to_owned(), outcome }
}

fn of_file(name: &str, file: File, answers: &Answers, tell: &dyn Fn(u8)) -> Vec<Entry> {
    let Some(mut pieces) = Pieces::of(file) else {
        return vec![unread(name, FileFault::Unreadable.into())];
    };
    let mut start = [0; ZIP.len()];
    match pieces.read_at(0, &mut start) {
        Err(()) => vec![unread(name, FileFault::Unreadable.into())],
        Ok(_) if start == ZIP => of_zip(name, &mut pieces, answers, tell),
        Ok(_) => vec![whole(name, &mut pieces, answers, tell)],
    }
}

fn whole(name: &str, pieces: &mut Pieces, answers: &Answers, tell: &dyn Fn(u8)) -> Entry {
    let size = usize::try_from(pieces.len()).unwrap_or(usize::MAX);
    let too_large = size > MAX_BYTES;
    // Of what is too large only the start is read: it tells whether it is another kind.
    let mut bytes = vec![0; if too_large { START } else { size }];
    let mut done = 0;
    while let Some(rest) = bytes.get_mut(done..).filter(|rest| !rest.is_empty()) {
        match pieces.read_at(done as u64, rest) {
            Err(()) | Ok(0) => return unread(name, FileFault::Unreadable.into()),
            Ok(read) => done += read,
        }
        tell(percent(done as u64, size as u64));
    }
    let read = one(name, &bytes, answers);
    let other_kind = [FileFault::Pdf, FileFault::Picture, FileFault::AppleExport];
    if too_large && !read.outcome.as_ref().is_err_and(|refused| other_kind.contains(&refused.fault))
    {
        return unread(name, Refusal::from(Why::TooLarge).into());
    }
    read
}

fn of_zip(name: &str, pieces: &mut Pieces, answers: &Answers, tell: &dyn Fn(u8)) -> Vec<Entry> {
    let mut told = 0;
    let mut progress = |done, of| {
        let now = percent(done, of);
        if now != told {
            told = now;
            tell(now);
        }
        // Who stops it ends the worker.
        true
    };
    match read_zip(pieces, answers, &mut progress) {
        Err(refusal) => vec![unread(name, refusal.into())],
        Ok(read) => {
            let rows =
                read.iter().filter_map(|(_, outcome)| Some(outcome.as_ref().ok()?.rows.len()));
            if rows.fold(0, usize::saturating_add) > MAX_ROWS {
                return vec![unread(name, Refusal::from(Why::TooMany).into())];
            }
            let entry = |(name, outcome): (String, Result<_, Refusal>)| Entry {
                name,
                outcome: outcome.map_err(Refused::from),
            };
            read.into_iter().map(entry).collect()
        }
    }
}

fn percent(done: u64, of: u64) -> u8 {
    let percent = done.saturating_mul(100) / of.max(1);
    u8::try_from(percent.min(100)).unwrap_or(100)
}

/// A file, a piece at a time.
struct Pieces {
    file: File,
    reader: FileReaderSync,
    size: u64,
}

/// The largest piece that is asked for at once.
const PIECE: u64 = 1 << 20;

impl Pieces {
    fn of(file: File) -> Option<Self> {
        let reader = FileReaderSync::new().ok()?;
        let size = file.size();
        // A size is a whole number, which `f64` holds exactly up to petabytes.
        Some(Self { file, reader, size: size as u64 })
    }
}

impl ReadAt for Pieces {
    fn len(&self) -> u64 {
        self.size
    }

    fn read_at(&mut self, offset: u64, into: &mut [u8]) -> Result<usize, ()> {
        let wanted = (into.len() as u64).min(PIECE);
        let end = offset.saturating_add(wanted).min(self.size);
        if offset >= end {
            return Ok(0);
        }
        let piece = self.file.slice_with_f64_and_f64(offset as f64, end as f64).map_err(|_| ())?;
        let bytes = self.reader.read_as_array_buffer(&piece).map_err(|_| ())?;
        let bytes = Uint8Array::new(&bytes);
        let length = bytes.length() as usize;
        let into = into.get_mut(..length).ok_or(())?;
        bytes.copy_to(into);
        Ok(length)
    }
}
