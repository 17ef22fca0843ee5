// A C target needs a source; everything is in the generated headers.
