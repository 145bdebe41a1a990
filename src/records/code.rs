//! [`QrCode`]: a code of the link, shown when it is asked for.

use std::rc::Rc;

use calcium_compass_records::qr::{self, Code};
use yew::prelude::*;

use super::entered::Entered;
use super::words::use_words;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) entered: Rc<Entered>,
    pub(super) print: Callback<(), bool>,
}

#[component]
pub(super) fn QrCode(props: &Props) -> Html {
    let w = use_words();
    let shown = use_state(|| false);
    let code = use_memo(props.entered.clone(), |entered| qr::code(&entered.link));
    let show = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(true))
    };
    let print = {
        let print = props.print.clone();
        Callback::from(move |_: MouseEvent| {
            print.emit(());
        })
    };
    html! {
        <section class="take">
            <h3>{ w.qr() }</h3>
            if let Some(code) = &*code {
                <p class="hint">{ w.qr_hint() }</p>
                if *shown {
                    { drawing(code, w.qr_image()) }
                } else {
                    <button type="button" class="button" data-tool="qr" onclick={show}>{ w.qr_show() }</button>
                }
            } else {
                <p data-state="too-long">
                    { w.shared.fill(w.qr_too_long(), &[("link", w.shared.copy_link())]) }
                </p>
            }
            <button type="button" class="button" data-tool="print-sheet" onclick={print}>{ w.print_sheet() }</button>
        </section>
    }
}

/// The drawing of a code: dark on light, whatever the theme.
pub(super) fn drawing(code: &Code, label: &'static str) -> Html {
    let size = code.size.to_string();
    html! {
        <svg class="qr" viewBox={format!("0 0 {size} {size}")} role="img" aria-label={label} data-qr="">
            <rect class="qr__ground" width={size.clone()} height={size} />
            <path class="qr__ink" d={code.path.clone()} />
        </svg>
    }
}
