//! What a device that installs the page asks for: the manifest and the icons,
//! all made from one drawing and the palette.

use std::fs;
use std::path::Path;

use calcium_compass::site::NAME;
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use super::write;

/// The drawing, which is also the icon of the page.
const ICON: &str = include_str!("../../web/shell/icon.svg");

const TOKENS: &str = include_str!("../../../styles/tokens.css");

/// What is left of the drawing where a device cuts out a shape of its own: only
/// a circle of 80 % of the picture is sure to be seen.
const SAFE: f32 = 0.8;

/// The icons: name, width, how large the drawing is in it, and whether its
/// ground goes to the edges.
const ICONS: [(&str, u16, f32, bool); 4] = [
    ("icon-192.png", 192, 1.0, false),
    ("icon-512.png", 512, 1.0, false),
    ("icon-maskable.png", 512, SAFE, true),
    // Apple rounds the corners itself, and makes what is clear black.
    ("icon-180.png", 180, 1.0, true),
];

/// Writes the icons and the manifest.
pub(super) fn write_all(dist: &Path) -> Result<(), String> {
    for (name, width, share, ground) in ICONS {
        let png = icon(width, share, ground)?.encode_png().map_err(|e| format!("{name}: {e}"))?;
        fs::write(dist.join(name), png).map_err(|e| format!("{name}: {e}"))?;
    }
    write(&dist.join("app.webmanifest"), &manifest()?)
}

fn icon(width: u16, share: f32, ground: bool) -> Result<Pixmap, String> {
    let tree = Tree::from_str(ICON, &Options::default()).map_err(|e| format!("icon.svg: {e}"))?;
    let mut icon = Pixmap::new(width.into(), width.into()).ok_or("an icon without a size")?;
    if ground {
        icon.fill(colour(token("accent")?)?);
    }
    let edge = f32::from(width) * (1.0 - share) / 2.0;
    let scale = f32::from(width) * share / tree.size().width();
    let place = Transform::from_scale(scale, scale).post_translate(edge, edge);
    resvg::render(&tree, place, &mut icon.as_mut());
    Ok(icon)
}

/// No `id`: a relative one counts from the root of the host, and two folders of
/// one host would be one app. Without it the start is the id.
fn manifest() -> Result<String, String> {
    let (paper, accent) = (token("paper")?, token("accent")?);
    Ok(format!(
        r#"{{
  "name": "{NAME}",
  "short_name": "Compass",
  "lang": "en",
  "dir": "ltr",
  "start_url": "./",
  "scope": "./",
  "display": "standalone",
  "theme_color": "{accent}",
  "background_color": "{paper}",
  "icons": [
    {{ "src": "icon-192.png", "type": "image/png", "sizes": "192x192", "purpose": "any" }},
    {{ "src": "icon-512.png", "type": "image/png", "sizes": "512x512", "purpose": "any" }},
    {{ "src": "icon-maskable.png", "type": "image/png", "sizes": "512x512", "purpose": "maskable" }}
  ]
}}
"#
    ))
}

/// A colour of the palette in its light scheme, which comes first.
fn token(name: &str) -> Result<&'static str, String> {
    let found = TOKENS.split_once(&format!("--cc-{name}, ")).and_then(|(_, rest)| rest.get(..7));
    found.filter(|c| c.starts_with('#')).ok_or_else(|| format!("tokens.css has no colour {name}"))
}

/// Reads `#0f5257`.
fn colour(hex: &str) -> Result<Color, String> {
    let part = |at| hex.get(at..at + 2).and_then(|part| u8::from_str_radix(part, 16).ok());
    match (part(1), part(3), part(5)) {
        (Some(red), Some(green), Some(blue)) => Ok(Color::from_rgba8(red, green, blue, 255)),
        _ => Err(format!("{hex} is no colour")),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_full_ground_is_one_with_the_ground_of_the_drawing() {
        let icon = icon(512, SAFE, true).unwrap();
        let ground = colour(token("accent").unwrap()).unwrap().to_color_u8();
        // The corner is ours, the other point the drawing's own square.
        for (x, y) in [(0, 0), (256, 60)] {
            assert_eq!(icon.pixel(x, y).unwrap().demultiply(), ground, "{x} {y}");
        }
    }

    #[test]
    fn what_is_drawn_is_inside_the_safe_circle() {
        let icon = icon(512, SAFE, true).unwrap();
        let ground = icon.pixel(0, 0).unwrap();
        let outside = |x: u32, y: u32| (f64::from(x) - 255.5).hypot(f64::from(y) - 255.5) > 204.8;
        let drawn = (0..512).flat_map(|x| (0..512).map(move |y| (x, y)));
        for (x, y) in drawn.filter(|(x, y)| outside(*x, *y)) {
            assert_eq!(icon.pixel(x, y).unwrap(), ground, "{x} {y}");
        }
    }

    #[test]
    fn an_icon_without_a_ground_has_clear_corners() {
        assert_eq!(icon(192, 1.0, false).unwrap().pixel(0, 0).unwrap().alpha(), 0);
    }
}
