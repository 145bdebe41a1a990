pub const EXAMPLE: &str = "Un ejemplo, no su resultado";
pub const QUESTIONS: &str = "Preguntas para su visita";
pub const QUESTION_MINE: &str = "¿Está bien esta cifra para mí, con mi edad y mis enfermedades?";
pub const QUESTION_CHANGE: &str = "¿Debo cambiar algo en lo que como o tomo?";
pub const QUESTION_AGAIN: &str = "¿Tengo que repetir esta prueba? ¿Cuándo?";
pub const ADDRESS: &str = "Esta página:";
pub const CONTENTS: &str = "En esta página";
pub const SEARCH: &str = "Buscar en esta página";
pub const NONE_FOUND: &str = "Aquí no hay nada con todas estas palabras.";
pub const SOURCES_LEDE: &str = "Cada tabla con la que la calculadora compara un resultado, tal como la publicó su fuente. Cada \
     línea dice dónde se leyó.";
pub const REVIEW_SHEET: &str = "Las mismas tablas para revisores, con todas las reglas";
pub const CALCULATOR: &str = "Ir a la calculadora";
