//! What is said around a part of the page while it loads, and where it cannot.

use crate::opening::Opening;

pub const OPENING: Opening = Opening {
    loading: "Cargando…",
    failed: "No se pudo cargar. Quizá no haya conexión. Ciérrelo e inténtelo más tarde.",
    stopped: "Esta parte se ha detenido. En la calculadora no ha cambiado nada. Ciérrela y ábrala otra vez.",
    close: "Cerrar",
};
