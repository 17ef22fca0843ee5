//! The generated Swift, made to read faster.
//!
//! UniFFI's readers copy every number through Foundation's `Data` and every text twice, which is
//! most of what a page of entries costs in Swift. Two of them are replaced, word for word: a
//! version of UniFFI that writes them otherwise is an error here, to be looked at again.

use std::fs;

use anyhow::{Context, ensure};
use camino::Utf8Path;

/// How texts become values; what `core/uniffi.toml` calls.
const READING: &str = include_str!("reading.swift");

/// What UniFFI writes, and what stands there instead.
const REPLACED: [(&str, &str); 2] = [
    (
        "    if T.self == UInt8.self {
        let value = reader.data[reader.offset]
        reader.offset += 1
        return value as! T
    }
    var value: T = 0
    let _ = withUnsafeMutableBytes(of: &value, { reader.data.copyBytes(to: $0, from: range)})
    reader.offset = range.upperBound
    return value.bigEndian
",
        "    let value = reader.data.withUnsafeBytes {
        $0.loadUnaligned(fromByteOffset: range.lowerBound, as: T.self)
    }
    reader.offset = range.upperBound
    return T(bigEndian: value)
",
    ),
    (
        "        return String(decoding: try readBytes(&buf, count: Int(len)), as: UTF8.self)
",
        "        let range = buf.offset..<buf.offset + Int(len)
        guard buf.data.count >= range.upperBound else {
            throw UniffiInternalError.bufferOverflow
        }
        buf.offset = range.upperBound
        return buf.data.withUnsafeBytes {
            String(decoding: UnsafeRawBufferPointer(rebasing: $0[range]), as: UTF8.self)
        }
",
    ),
];

/// Rewrites every Swift file of a folder.
pub fn read_faster(folder: &Utf8Path) -> anyhow::Result<()> {
    for entry in folder.read_dir_utf8()? {
        let path = entry?.into_path();
        if path.extension() == Some("swift") {
            let text = fs::read_to_string(&path).with_context(|| format!("read {path}"))?;
            let text = faster(&text).with_context(|| format!("rewrite {path}"))?;
            fs::write(&path, text).with_context(|| format!("write {path}"))?;
        }
    }
    Ok(())
}

fn faster(text: &str) -> anyhow::Result<String> {
    let mut text = text.to_owned();
    for (written, instead) in REPLACED {
        let found = text.matches(written).count();
        ensure!(found == 1, "found {found} times what UniFFI 0.32.2 writes once:\n{written}");
        text = text.replace(written, instead);
    }
    // Only the core's own file reads ids and dates.
    if ["uuid(", "civilDate(", "clockTime("]
        .iter()
        .any(|call| text.contains(&format!("return {call}")))
    {
        text.push_str(READING);
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_reader_is_replaced_once() {
        let written: String = REPLACED.iter().map(|(written, _)| *written).collect();
        let text = faster(&written).unwrap();
        assert!(text.contains("loadUnaligned") && text.contains("rebasing"), "{text}");
        assert!(!text.contains("copyBytes") && !text.contains("civilDate"), "{text}");
    }

    #[test]
    fn another_generator_is_noticed() {
        let error = faster("fileprivate func readInt()").unwrap_err().to_string();
        assert!(error.starts_with("found 0 times"), "{error}");
    }

    #[test]
    fn what_reads_dates_gets_their_reader() {
        let written: String = REPLACED.iter().map(|(written, _)| *written).collect();
        let text = faster(&format!("{written}        return civilDate(builtinValue)\n")).unwrap();
        assert!(text.contains("func civilDate(_ text: String)"), "{text}");
    }
}
