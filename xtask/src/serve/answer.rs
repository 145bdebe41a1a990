//! How the server answers one request.
//!
//! `ServeDir` of tower-http does what is easy to get wrong: content types,
//! `.br` files, byte ranges, "not modified", and paths that try to leave the
//! folder. What is left here: the log, where the page is mounted, headers.

use std::io::{ErrorKind, Write};
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_TYPE, LOCATION};
use axum::http::{HeaderValue, StatusCode, Uri};
use axum::response::{IntoResponse, Redirect, Response};
use tower_http::services::ServeDir;

use super::mount::{self, Placed};
use super::site::Site;
use crate::build::headers::Headers;

/// The ways of the system to say that there is no such file.
const NOT_THERE: &[ErrorKind] = &[
    ErrorKind::NotFound,
    ErrorKind::NotADirectory,
    ErrorKind::PermissionDenied,
    ErrorKind::InvalidFilename,
];

/// Answers one request.
pub(crate) async fn answer(State(site): State<Arc<Site>>, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    let finish = |response| finish(response, &path, &site.headers);
    if let Some(mut log) = site.log.as_ref() {
        // One write, so that a reader never sees half a line. A test trusts this
        // log, so a request that cannot be noted is not answered either.
        let line = format!("{} {}\n", request.method(), request.uri());
        if let Err(error) = log.write_all(line.as_bytes()) {
            let words = format!("The log cannot be written: {error}\n");
            return finish((StatusCode::INTERNAL_SERVER_ERROR, words).into_response());
        }
    }
    match mount::place(&site.mounts, &path) {
        Placed::In(mount) => finish(file(&site, mount, request).await),
        Placed::Elsewhere(target) => finish(Redirect::temporary(target).into_response()),
        Placed::Nowhere => finish(not_found(&path)),
    }
}

/// The file behind a request, as `ServeDir` answers it below a mount.
async fn file(site: &Site, mount: &str, mut request: Request) -> Response {
    let path = request.uri().path().to_owned();
    let whole = request.uri().path_and_query().map_or("", |whole| whole.as_str());
    let inner = whole.strip_prefix(mount).map(|rest| format!("/{rest}").parse::<Uri>());
    let Some(Ok(inner)) = inner else { return not_found(&path) };
    *request.uri_mut() = inner;
    let mut files = ServeDir::new(&site.dist).precompressed_br();
    match files.try_call(request).await {
        Ok(response) if response.status() == StatusCode::NOT_FOUND => not_found(&path),
        Ok(response) => remount(response.map(Body::new), mount),
        Err(error) if NOT_THERE.contains(&error.kind()) => not_found(&path),
        Err(error) => {
            let words = format!("{path} cannot be read: {error}\n");
            (StatusCode::INTERNAL_SERVER_ERROR, words).into_response()
        }
    }
}

/// Leads a redirect from below a mount (a folder without its slash) back there.
fn remount(mut response: Response, mount: &str) -> Response {
    let target = response.headers().get(LOCATION).and_then(|value| value.to_str().ok());
    let target = target.and_then(|target| target.strip_prefix('/'));
    let target = target.and_then(|rest| HeaderValue::from_str(&format!("{mount}{rest}")).ok());
    if let Some(target) = target {
        response.headers_mut().insert(LOCATION, target);
    }
    response
}

/// The answer for what is not there.
fn not_found(path: &str) -> Response {
    (StatusCode::NOT_FOUND, format!("There is nothing at {path}\n")).into_response()
}

/// Adds the headers. Only what was found may be kept forever, and text says its encoding.
fn finish(mut response: Response, path: &str, table: &Headers) -> Response {
    let found = response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED;
    let headers = response.headers_mut();
    if let Err(error) = table.add(found.then_some(path), headers) {
        // Nothing goes out without them.
        let words = format!("The headers cannot be sent: {error}\n");
        return (StatusCode::INTERNAL_SERVER_ERROR, words).into_response();
    }
    let text = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let text = text.filter(|text| text.starts_with("text/") && !text.contains("charset"));
    let full = text.and_then(|text| HeaderValue::from_str(&format!("{text}; charset=utf-8")).ok());
    if let Some(full) = full {
        headers.insert(CONTENT_TYPE, full);
    }
    response
}
