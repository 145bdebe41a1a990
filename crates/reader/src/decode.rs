//! From bytes to a text.

use crate::reading::Encoding;
use crate::refusal::{Refusal, Why};

/// The text of bytes, without its mark, and what it was written in.
///
/// # Errors
/// Where it is none.
pub(crate) fn decode(bytes: &[u8]) -> Result<(String, Encoding), Refusal> {
    if let Some(rest) = bytes.strip_prefix(&[0xFF, 0xFE]) {
        return utf16(rest, u16::from_le_bytes);
    }
    if let Some(rest) = bytes.strip_prefix(&[0xFE, 0xFF]) {
        return utf16(rest, u16::from_be_bytes);
    }
    let bytes = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(bytes);
    if is_binary(bytes) {
        return Err(Why::Foreign.into());
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok((text.to_owned(), Encoding::Utf8)),
        Err(_) => {
            Ok((bytes.iter().map(|byte| windows_1252(*byte)).collect(), Encoding::Windows1252))
        }
    }
}

/// Whether bytes are no text. The letters that frame HL7 messages are one.
fn is_binary(bytes: &[u8]) -> bool {
    let is_odd = |byte: &u8| matches!(byte, 0..=8 | 14..=27 | 29..=31) && *byte != 0x0B;
    bytes.iter().filter(|byte| is_odd(byte)).count() > 0
}

fn utf16(bytes: &[u8], join: fn([u8; 2]) -> u16) -> Result<(String, Encoding), Refusal> {
    let units = bytes.chunks_exact(2).map(|pair| match pair {
        [one, two] => join([*one, *two]),
        _ => 0xFFFD,
    });
    let text: Result<String, _> = char::decode_utf16(units).collect();
    text.map(|text| (text, Encoding::Utf16)).map_err(|_| Why::Damaged { line: None }.into())
}

/// A byte of Windows-1252; those that it leaves free are of ISO 8859-1.
fn windows_1252(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž',
        '\u{8F}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}',
        'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9F => HIGH.get(usize::from(byte - 0x80)).copied().unwrap_or('\u{FFFD}'),
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::decode;
    use crate::Encoding;

    #[test]
    fn a_text_is_read_in_what_it_was_written() {
        for (bytes, text, encoding) in [
            (b"\xEF\xBB\xBFa".as_slice(), "a", Encoding::Utf8),
            (b"\xB5g/l \x96 \xE9", "µg/l – é", Encoding::Windows1252),
            (b"\xFF\xFEa\0\xE9\0", "aé", Encoding::Utf16),
            (b"\xFE\xFF\0a", "a", Encoding::Utf16),
            ("é".as_bytes(), "é", Encoding::Utf8),
        ] {
            assert_eq!(decode(bytes).expect("a text"), (text.to_owned(), encoding));
        }
        for bytes in [b"\0a".as_slice(), b"%PDF\x01", b"\xFF\xFE\0\xD8"] {
            assert!(decode(bytes).is_err(), "{bytes:?}");
        }
    }
}
