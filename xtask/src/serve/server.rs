//! The server: the files of `dist`, to this machine only.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;

use anyhow::{Context, Result};
use axum::Router;
use tokio::runtime::Runtime;

use super::answer::answer;
use super::site::Site;

/// A server at work; it stops when this is dropped.
#[derive(Debug)]
pub(crate) struct Server {
    /// Where it listens.
    pub(crate) address: SocketAddr,
    /// The threads it works on.
    runtime: Runtime,
}

impl Server {
    /// Starts to answer on a port of the loopback address; 0 takes any free port.
    pub(crate) fn start(site: Site, port: u16) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_io()
            .build()
            .context("the server could not start its threads")?;
        let guard = runtime.enter();
        let listener = tokio::net::TcpListener::from_std(listener)?;
        drop(guard);
        let router = Router::new().fallback(answer).with_state(Arc::new(site));
        runtime.spawn(async move { axum::serve(listener, router).await });
        Ok(Self { address, runtime })
    }

    /// Answers until the program is stopped.
    pub(crate) fn wait(self) {
        self.runtime.block_on(std::future::pending::<()>());
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::{Read, Write};
    use std::net::TcpStream;

    use super::*;
    use crate::build::headers::Headers;
    use crate::serve::open_log;

    /// The whole answer to a request, as it travels.
    fn get(server: &Server, path: &str) -> String {
        let mut stream = TcpStream::connect(server.address).unwrap();
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: x\r\nAccept-Encoding: br\r\nConnection: close\r\n\r\n"
        );
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    #[test]
    fn a_small_site_is_served() {
        let dist =
            std::env::temp_dir().join(format!("calcium-compass-site-{}", std::process::id()));
        fs::create_dir_all(dist.join("folder")).unwrap();
        for (name, text) in [
            ("index.html", "page"),
            ("boot.js", "code"),
            ("boot.js.br", "small"),
            ("a.wasm", ""),
            ("app.webmanifest", "{}"),
            ("sw.js", "worker"),
        ] {
            fs::write(dist.join(name), text).unwrap();
        }
        let log = dist.join("log");
        let mounts = vec!["/".to_owned(), "/deep/".to_owned()];
        let headers = Headers::with(None);
        let log_file = Some(open_log(&log).unwrap());
        let site = Site { dist: dist.clone(), mounts, headers, log: log_file };
        let server = Server::start(site, 0).unwrap();
        let cases = [
            ("/", "200 OK", "content-type: text/html; charset=utf-8", "page"),
            ("/deep/", "200 OK", "cache-control: no-cache", "page"),
            ("/deep", "307 Temporary Redirect", "location: /deep/", ""),
            ("/deep/folder", "307 Temporary Redirect", "location: /deep/folder/", ""),
            ("/boot.js", "200 OK", "content-encoding: br", "small"),
            ("/boot.js", "200 OK", "content-type: text/javascript; charset=utf-8", "small"),
            ("/sw.js", "200 OK", "cache-control: no-cache", "worker"),
            ("/app.webmanifest", "200 OK", "content-type: application/manifest+json", "{}"),
            ("/a.wasm?x=1", "200 OK", "content-type: application/wasm", ""),
            (
                "/none.js",
                "404 Not Found",
                "content-type: text/plain",
                "There is nothing at /none.js\n",
            ),
            (
                "/a.wasm/x",
                "404 Not Found",
                "content-type: text/plain",
                "There is nothing at /a.wasm/x\n",
            ),
            (
                "/../log",
                "404 Not Found",
                "cache-control: no-cache",
                "There is nothing at /../log\n",
            ),
        ];
        for (path, status, header, body) in cases {
            let answer = get(&server, path);
            assert!(answer.starts_with(&format!("HTTP/1.1 {status}\r\n")), "{path}: {answer}");
            assert!(answer.contains(&format!("\r\n{header}")), "{path} {header}: {answer}");
            assert!(answer.ends_with(&format!("\r\n\r\n{body}")), "{path}: {answer}");
        }
        let lines = fs::read_to_string(&log).unwrap();
        let expected: String = cases.iter().map(|(path, ..)| format!("GET {path}\n")).collect();
        assert_eq!(lines, expected);
        fs::remove_dir_all(&dist).unwrap();
    }
}
