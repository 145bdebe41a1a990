//! The clock, and the timeline of the page.

use calcium_compass_core::date::Date;

/// Says that the page can be used.
pub(super) fn mark() {
    if let Some(performance) = web_sys::window().and_then(|window| window.performance()) {
        let _ = performance.mark("ready");
    }
}

/// Today where the person is.
pub(super) fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    let part = |value: u32| u8::try_from(value).ok();
    Date::new(
        u16::try_from(now.get_full_year()).ok()?,
        part(now.get_month() + 1)?,
        part(now.get_date())?,
    )
}

/// Now, in UTC, as calendars write it: `20261130T081500Z`.
pub(super) fn stamp() -> String {
    let now = String::from(js_sys::Date::new_0().to_iso_string());
    let whole = now.split('.').next().unwrap_or_default();
    whole.chars().filter(|c| !matches!(c, '-' | ':')).chain(['Z']).collect()
}

/// A name that nobody else has: chance alone, nothing of the person or the device.
pub(super) fn random_name() -> String {
    let mut bytes = [0_u8; 16];
    let crypto = gloo_utils::window().crypto();
    // Where the browser has no good chance, the clock must do.
    if crypto.and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes)).is_err() {
        return stamp();
    }
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
