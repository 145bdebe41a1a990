//! The words that were loaded: each pack once, however many calculators stand
//! on the page.

use std::cell::RefCell;

use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Document;

use calcium_compass_words::pack::{self, Pack};
use calcium_compass_words::{ClaimWords, Lang, Voice, Words};

thread_local! {
    static PACKS: RefCell<Vec<(&'static str, Pack)>> = const { RefCell::new(Vec::new()) };
    static CLAIMS: RefCell<Vec<ClaimWords>> = const { RefCell::new(Vec::new()) };
}

/// Keeps a pack that has come already, once: a part gets it each time it is opened.
/// `None` where it is not one of this build.
pub(super) fn keep(text: String) -> Option<Pack> {
    // Its first line names it.
    if let Some(pack) = text.lines().next().and_then(known) {
        return Some(pack);
    }
    let pack = pack::read(text)?;
    let name = if let Pack::Language(lang, ..) = pack { lang.tag() } else { pack::CLINICIAN };
    PACKS.with_borrow_mut(|packs| packs.push((name, pack)));
    Some(pack)
}

/// The words of a language in a voice. `load` fetches by name: it gives a
/// promise of a text, and for `page-` and a language, of a document. `None` where one does not come.
pub(super) async fn words(lang: Lang, voice: Voice, load: &Function) -> Option<Words> {
    let language = pack(lang.tag(), load).await?;
    let clinician = match voice {
        Voice::Plain => None,
        Voice::Clinician => Some(pack(pack::CLINICIAN, load).await?),
    };
    pack::words(language, clinician)
}

async fn pack(name: &'static str, load: &Function) -> Option<Pack> {
    if let Some(pack) = known(name) {
        return Some(pack);
    }
    let text = promised(name, load).await?;
    // Another calculator on the page may have been quicker: a text is not taken
    // over twenty times.
    known(name).or_else(|| keep(text.as_string()?))
}

/// The words of what people read, in a language; likewise.
pub(super) async fn claims(lang: Lang, load: &Function) -> Option<ClaimWords> {
    let known = || CLAIMS.with_borrow(|all| all.iter().find(|one| one.lang() == lang).copied());
    if let Some(claims) = known() {
        return Some(claims);
    }
    let text = fetched(&format!("claims-{}", lang.tag()), load).await?;
    known().or_else(|| {
        let claims = ClaimWords::read(lang, text)?;
        CLAIMS.with_borrow_mut(|all| all.push(claims));
        Some(claims)
    })
}

/// The page of a language, or what somebody else's page shows of it.
pub(super) async fn page(lang: Lang, load: &Function) -> Option<Document> {
    promised(&format!("page-{}", lang.tag()), load).await?.dyn_into().ok()
}

/// What `load` promises under a name; `None` where it does not come.
pub(super) async fn fetched(name: &str, load: &Function) -> Option<String> {
    promised(name, load).await?.as_string()
}

/// What `load` promises under a name, whatever it is.
pub(super) async fn promised(name: &str, load: &Function) -> Option<JsValue> {
    let promise = load.call1(&JsValue::NULL, &name.into()).ok()?;
    JsFuture::from(Promise::resolve(&promise)).await.ok()
}

fn known(name: &str) -> Option<Pack> {
    PACKS.with_borrow(|packs| packs.iter().find(|(of, _)| *of == name).map(|(_, pack)| *pack))
}
