//! A QR code of a link, as the path of a drawing.
//!
//! Error correction of level M: a fold or a thumb on a sheet of paper spoils up to
//! an eighth of it. Larger codes than [`LARGEST`] are not made: printed three inches
//! wide their squares are finer than a phone reads with certainty.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// The largest code, 117 squares wide: 997 letters.
pub const LARGEST: u8 = 25;
/// The free border that a reader needs, in squares.
pub const QUIET: u16 = 4;

/// A QR code.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Code {
    /// How wide it is with its border, in squares.
    pub size: u16,
    /// The dark squares, as the data of an SVG path.
    pub path: String,
}

/// The code of a link. `None` where the link is too long for one.
#[must_use]
pub fn code(link: &str) -> Option<Code> {
    let segments = QrSegment::make_segments(link);
    let qr = QrCode::encode_segments_advanced(
        &segments,
        QrCodeEcc::Medium,
        Version::MIN,
        Version::new(LARGEST),
        None,
        // Only one size and one level: a better level would not make it smaller.
        false,
    )
    .ok()?;
    let size = u16::try_from(qr.size()).ok()?;
    Some(Code { size: size.saturating_add(2 * QUIET), path: path(&qr) })
}

/// A run of dark squares after the other: half as long as a square each.
fn path(qr: &QrCode) -> String {
    let mut path = String::new();
    let border = i32::from(QUIET);
    for y in 0..qr.size() {
        let mut x = 0;
        while x < qr.size() {
            let start = x;
            while x < qr.size() && qr.get_module(x, y) {
                x += 1;
            }
            let run = x - start;
            if run > 0 {
                path.push_str(&format!("M{} {}h{run}v1h-{run}z", start + border, y + border));
            }
            x += 1;
        }
    }
    path
}
