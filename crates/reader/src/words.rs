//! Words in plain letters, so that names are told whatever their accents, case
//! and punctuation.

/// The value of a digit in the scripts that reports are printed in.
pub(crate) fn digit(c: char) -> Option<u32> {
    match c {
        '0'..='9' => c.to_digit(10),
        '\u{660}'..='\u{669}' => u32::from(c).checked_sub(0x660),
        '\u{6F0}'..='\u{6F9}' => u32::from(c).checked_sub(0x6F0),
        '₀'..='₉' => u32::from(c).checked_sub(0x2080),
        _ => None,
    }
}

/// Signs that were escaped for HTML, and not back again: `&lt;4`.
pub(crate) fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&#60;", "<").replace("&#62;", ">")
}

/// The letters of a word in lower case, without accents.
pub(crate) fn letters(word: &str) -> String {
    let mut plain = String::with_capacity(word.len());
    for c in word.chars() {
        fold(c, &mut plain);
    }
    plain
}

fn fold(c: char, plain: &mut String) {
    let c = match c {
        'A'..='Z' => c.to_ascii_lowercase(),
        'à'..='å' | 'À'..='Å' => 'a',
        'ç' | 'Ç' => 'c',
        'è'..='ë' | 'È'..='Ë' => 'e',
        'ì'..='ï' | 'Ì'..='Ï' => 'i',
        'ñ' | 'Ñ' => 'n',
        'ò'..='ö' | 'Ò'..='Ö' => 'o',
        'ù'..='ü' | 'Ù'..='Ü' => 'u',
        'ß' => return plain.push_str("ss"),
        'œ' | 'Œ' => return plain.push_str("oe"),
        'æ' | 'Æ' => return plain.push_str("ae"),
        'α' => 'a',
        'β' => return plain.push_str("beta"),
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ة' => 'ه',
        'ى' => 'ي',
        // Combining accents, vowel signs of Arabic and the line that stretches it.
        '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{652}' | '\u{640}' => return,
        other => other,
    };
    plain.push(c);
}

/// The words of a text in plain letters: letters and digits part where digits
/// end and letters begin (`25OHD` is `25 ohd`, `D3` stays).
pub(crate) fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut ends_with_digit = false;
    for c in text.chars() {
        let is_digit = digit(c).is_some();
        let goes_on = is_digit || c.is_alphabetic() || is_mark_of_a_letter(c);
        if !goes_on || (ends_with_digit && !is_digit) {
            take(&mut words, &mut word);
        }
        if let Some(digit) = digit(c) {
            word.extend(char::from_digit(digit, 10));
        } else if goes_on {
            fold(c, &mut word);
        }
        ends_with_digit = is_digit;
    }
    take(&mut words, &mut word);
    words
}

fn is_mark_of_a_letter(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{652}' | '\u{640}')
}

fn take(words: &mut Vec<String>, word: &mut String) {
    if !word.is_empty() {
        words.push(std::mem::take(word));
    }
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn words_are_plain() {
        for (text, plain) in [
            ("VITAMIN D,25-OH,TOTAL,IA", "vitamin d 25 oh total ia"),
            ("25(OH)D", "25 oh d"),
            ("25OHD", "25 ohd"),
            ("1,25-(OH)₂-D", "1 25 oh 2 d"),
            ("Calcémie", "calcemie"),
            ("Vitamin D3", "vitamin d3"),
            ("P1NP", "p1 np"),
            ("فيتامين (د)", "فيتامين د"),
            ("الكالسيوم الكُلّي", "الكالسيوم الكلي"),
            ("", ""),
        ] {
            assert_eq!(words(text).join(" "), plain, "{text}");
        }
    }
}
