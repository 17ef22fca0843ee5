
// Written by hand, in bindings/bindgen: texts of the boundary as Foundation's values. Foundation's
// own readers take ten times as long, and a page of entries holds thousands.

/// The number that ASCII digits spell; nothing else reaches it, because the core wrote them.
private func number<Digits: Sequence>(_ digits: Digits) -> Int where Digits.Element == UInt8 {
    digits.reduce(0) { $0 &* 10 &+ Int($1 &- 48) }
}

/// The value of a digit to the base of 16.
private func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 58 ? digit &- 48 : (digit | 32) &- 87
}

/// An id written in 36 characters.
fileprivate func uuid(_ text: String) -> UUID {
    var text = text
    return text.withUTF8 { digits in
        var bytes: uuid_t = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
        withUnsafeMutableBytes(of: &bytes) { bytes in
            var at = 0
            for place in 0..<16 where at + 1 < digits.count {
                if digits[at] == 45 { at += 1 }
                bytes[place] = hexadecimal(digits[at]) << 4 | hexadecimal(digits[at + 1])
                at += 2
            }
        }
        return UUID(uuid: bytes)
    }
}

/// A date written as `2020-03-08`; years of more digits have a sign before them.
fileprivate func civilDate(_ text: String) -> DateComponents {
    var text = text
    return text.withUTF8 { digits in
        let signed = digits.first == 45 || digits.first == 43
        let end = digits.count
        let year = number(digits[(signed ? 1 : 0)..<(end - 6)])
        return DateComponents(
            year: digits.first == 45 ? -year : year, month: number(digits[(end - 5)..<(end - 3)]),
            day: number(digits[(end - 2)..<end]))
    }
}

/// A clock time written as `19:00`.
fileprivate func clockTime(_ text: String) -> DateComponents {
    var text = text
    return text.withUTF8 { digits in
        DateComponents(hour: number(digits[0..<2]), minute: number(digits[3..<5]))
    }
}
