//! Files: one handed to the person, and one that was chosen.

use calcium_compass_core::date::Date;
use calcium_compass_core::saved::file::ReadErrorKind;
use gloo_file::File;

use crate::download;

/// What a file's name starts with.
const NAME: &str = "calcium-compass-results";
/// No file of ours is larger.
const LARGEST: u64 = 1_000_000;

/// The name a file is given.
pub(super) fn name(today: Option<Date>) -> String {
    let day = today.map(|today| format!("-{today}")).unwrap_or_default();
    format!("{NAME}{day}.csv")
}

/// Hands a text to the browser as a file that is made here. Whether it was taken.
pub(super) fn download(name: &str, text: &str) -> bool {
    download::download(name, "text/csv;charset=utf-8", text)
}

/// The text of a file that was chosen.
pub(super) async fn read(file: &File) -> Result<String, ReadErrorKind> {
    if file.size() > LARGEST {
        return Err(ReadErrorKind::TooLong);
    }
    gloo_file::futures::read_as_text(file).await.map_err(|_| ReadErrorKind::Foreign)
}
