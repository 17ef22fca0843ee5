import AppIntents
import Foundation
import TendKit

/// A child, as Siri and Shortcuts name it.
struct ChildEntity: AppEntity {
    static let typeDisplayRepresentation = TypeDisplayRepresentation(name: "edit_child")
    static let defaultQuery = ChildQuery()

    let id: UUID
    let name: String

    var displayRepresentation: DisplayRepresentation {
        DisplayRepresentation(title: "\(name)")
    }
}

/// Finds the children. The system asks it in the app's own process, where the journal is.
struct ChildQuery: EntityQuery {
    @Dependency private var door: Door

    init() {}

    @MainActor func entities(for identifiers: [UUID]) async throws -> [ChildEntity] {
        try await suggestedEntities().filter { identifiers.contains($0.id) }
    }

    @MainActor func suggestedEntities() async throws -> [ChildEntity] {
        await door.children().map { ChildEntity(id: $0.id, name: $0.name) }
    }
}
