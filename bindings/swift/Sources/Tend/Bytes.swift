import Foundation
import TendCore

// Values as they cross to the core, for what a phone keeps of an app that it ends. The version that
// wrote such bytes can read them, and no other.

extension Draft {
    public var bytes: Data { written { FfiConverterTypeDraft.write(self, into: &$0) } }

    /// Nothing where bytes end too early, or some are left over.
    public init?(bytes: Data) {
        guard let draft = read(bytes, FfiConverterTypeDraft.read) else { return nil }
        self = draft
    }
}

extension FormQuery {
    public var bytes: Data { written { FfiConverterTypeFormQuery.write(self, into: &$0) } }

    /// Nothing where bytes end too early, or some are left over.
    public init?(bytes: Data) {
        guard let query = read(bytes, FfiConverterTypeFormQuery.read) else { return nil }
        self = query
    }
}

extension Painting {
    public var bytes: Data { written { FfiConverterTypePainting.write(self, into: &$0) } }

    /// Nothing where bytes end too early, or some are left over.
    public init?(bytes: Data) {
        guard let painting = read(bytes, FfiConverterTypePainting.read) else { return nil }
        self = painting
    }
}

private func written(_ write: (inout [UInt8]) -> Void) -> Data {
    var bytes: [UInt8] = []
    write(&bytes)
    return Data(bytes)
}

private func read<Value>(
    _ bytes: Data, _ read: (inout (data: Data, offset: Data.Index)) throws -> Value
) -> Value? {
    // The readers count from zero, and a part of other data does not.
    var reader = (data: Data(bytes), offset: 0)
    let value = try? read(&reader)
    return reader.offset == reader.data.count ? value : nil
}
