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
