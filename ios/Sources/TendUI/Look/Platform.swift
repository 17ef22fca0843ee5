import SwiftUI

// What an iPhone has and a Mac has not. The package builds on both, so that a Mac tests it without a
// simulator.
extension View {
    /// The title stays small: the screen has its own header.
    func smallTitle(_ small: Bool = true) -> some View {
        #if os(macOS)
        self
        #else
        navigationBarTitleDisplayMode(small ? .inline : .automatic)
        #endif
    }

    /// Times on wheels, which a thumb turns at night.
    func wheels() -> some View {
        #if os(macOS)
        datePickerStyle(.compact)
        #else
        datePickerStyle(.wheel).dimmedAtNight()
        #endif
    }

    /// Keys for a number with a comma or a point.
    func decimalKeys() -> some View {
        #if os(macOS)
        self
        #else
        keyboardType(.decimalPad)
        #endif
    }

    /// Bars of paper: the glass of the system greys it, and glows at night.
    func paperBars(_ look: Look) -> some View {
        #if os(macOS)
        self
        #else
        toolbarBackground(look.role.surface, for: .navigationBar, .tabBar)
            .toolbarBackground(.visible, for: .navigationBar, .tabBar)
        #endif
    }

    /// A list in groups with round corners.
    func inGroups() -> some View {
        #if os(macOS)
        listStyle(.inset)
        #else
        listStyle(.insetGrouped)
        #endif
    }

    /// The whole screen is for what is shown.
    func withoutTabBar(_ without: Bool = true) -> some View {
        #if os(macOS)
        self
        #else
        toolbar(without ? .hidden : .automatic, for: .tabBar)
        #endif
    }
}
