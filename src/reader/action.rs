//! [`Action`]: everything that can happen to what is read.

use calcium_compass_core::unit::Unit;
use calcium_compass_reader::Answers;

use super::wire::Entry;

/// Something the person did, or the worker said. Sources are told by their number,
/// results by their place in one.
#[derive(Clone, PartialEq, Debug)]
pub enum Action {
    /// A source is being read: its number, its name, what was answered about it.
    Begin(u32, String, Answers),
    /// So many per cent of it.
    Progress(u32, u8),
    /// All of it.
    Done(u32, Vec<Entry>),
    /// Nothing of it is wanted any more.
    Forget(u32),
    /// The person stopped what was being read.
    Stop,
    /// The program in the worker stopped.
    Fail,
    /// Ticked a result, or cleared the tick.
    Tick(u32, usize, bool),
    /// Said whether a result is of the test that it was taken for.
    Analyte(u32, usize, bool),
    /// Said which unit a result is in.
    Unit(u32, usize, Unit),
    /// Wants to see more of the results.
    More,
}
