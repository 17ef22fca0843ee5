//! Pictures of strokes.
