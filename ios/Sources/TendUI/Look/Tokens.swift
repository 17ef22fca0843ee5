// Written by `cargo xtask look` from docs/look. Change those files, not this one.
// swift-format-ignore-file
import SwiftUI
import TendKit

/// Colours by role.
struct RoleColors: Sendable {
    let alert: Color
    let alertContainer: Color
    let inverseOnSurface: Color
    let inversePrimary: Color
    let inverseSurface: Color
    let lamp: Color
    let onAlert: Color
    let onAlertContainer: Color
    let onPrimary: Color
    let onPrimaryContainer: Color
    let onSurface: Color
    let onSurfaceVariant: Color
    let outline: Color
    let outlineVariant: Color
    let primary: Color
    let primaryContainer: Color
    let scrim: Color
    let surface: Color
    let surfaceContainer: Color
    let surfaceHigh: Color
    let surfaceHighest: Color
    let surfaceLow: Color
    let surfaceLowest: Color
}

/// Colours of charts and ribbons.
struct ChartColors: Sendable {
    let awake: Color
    let axis: Color
    let band: Color
    let bandEdge: Color
    let carried: Color
    let cry: Color
    let fuss: Color
    let grid: Color
    let inconsolable: Color
    let line: Color
    let nightShade: Color
    let sleepNap: Color
    let sleepNapFill: Color
    let sleepNight: Color
    let sleepNightFill: Color
    let unlogged: Color
}

extension Palette {
    static let dark = Palette(
        role: RoleColors(
            alert: Color(hex: 0xFFB4A6),
            alertContainer: Color(hex: 0x5E1D14),
            inverseOnSurface: Color(hex: 0x2E2622),
            inversePrimary: Color(hex: 0x7A560D),
            inverseSurface: Color(hex: 0xEFE6DF),
            lamp: Color(hex: 0xF0CB7A),
            onAlert: Color(hex: 0x5B0D05),
            onAlertContainer: Color(hex: 0xFFDAD3),
            onPrimary: Color(hex: 0x241B15),
            onPrimaryContainer: Color(hex: 0xF3E5D9),
            onSurface: Color(hex: 0xEFE6DF),
            onSurfaceVariant: Color(hex: 0xC9BCB2),
            outline: Color(hex: 0x94867C),
            outlineVariant: Color(hex: 0x463C36),
            primary: Color(hex: 0xCDBBAA),
            primaryContainer: Color(hex: 0x453831),
            scrim: Color(hex: 0x000000),
            surface: Color(hex: 0x171311),
            surfaceContainer: Color(hex: 0x231D1A),
            surfaceHigh: Color(hex: 0x2D2622),
            surfaceHighest: Color(hex: 0x38302B),
            surfaceLow: Color(hex: 0x1D1816),
            surfaceLowest: Color(hex: 0x110E0C)),
        kinds: [
            .care: KindColors(color: Color(hex: 0xC8B9AE), onColor: Color(hex: 0x32271F), container: Color(hex: 0x3B322C), onContainer: Color(hex: 0xEDE1D8), fill: Color(hex: 0x564941), onFill: Color(hex: 0xF2E7DF), border: Color(hex: 0xC8B9AE)),
            .cry: KindColors(color: Color(hex: 0xE07A86), onColor: Color(hex: 0x3D0812), container: Color(hex: 0x54222B), onContainer: Color(hex: 0xFFDADC), fill: Color(hex: 0x7C3641), onFill: Color(hex: 0xFFE6E7), border: Color(hex: 0xE07A86)),
            .feed: KindColors(color: Color(hex: 0xF0CB7A), onColor: Color(hex: 0x3A2800), container: Color(hex: 0x493613), onContainer: Color(hex: 0xFBE4B4), fill: Color(hex: 0x6A511D), onFill: Color(hex: 0xFFF0D2), border: Color(hex: 0xF0CB7A)),
            .massage: KindColors(color: Color(hex: 0x86D3C9), onColor: Color(hex: 0x00332E), container: Color(hex: 0x163F3B), onContainer: Color(hex: 0xC2EFE8), fill: Color(hex: 0x235B55), onFill: Color(hex: 0xD9F6F0), border: Color(hex: 0x86D3C9)),
            .sleep: KindColors(color: Color(hex: 0x9C97E8), onColor: Color(hex: 0x161242), container: Color(hex: 0x2B2A55), onContainer: Color(hex: 0xDEDCFF), fill: Color(hex: 0x47448A), onFill: Color(hex: 0xECEAFF), border: Color(hex: 0x9C97E8)),
        ],
        chart: ChartColors(
            awake: Color(hex: 0x2E2723),
            axis: Color(hex: 0xC9BCB2),
            band: Color(hex: 0x2A231F),
            bandEdge: Color(hex: 0x94867C),
            carried: Color(hex: 0xC8B9AE),
            cry: Color(hex: 0xE07A86),
            fuss: Color(hex: 0xAD5A66),
            grid: Color(hex: 0x332B26),
            inconsolable: Color(hex: 0xFFC9CE),
            line: Color(hex: 0xEFE6DF),
            nightShade: Color(hex: 0x1E1A22),
            sleepNap: Color(hex: 0x6F6BB8),
            sleepNapFill: Color(hex: 0x6F6BB8),
            sleepNight: Color(hex: 0x9C97E8),
            sleepNightFill: Color(hex: 0x9C97E8),
            unlogged: Color(hex: 0x231D1A)),
        sky: [
            "awake": [Color(hex: 0x231D1A), Color(hex: 0x171311)],
            "care": [Color(hex: 0x3B322C), Color(hex: 0x171311)],
            "cry": [Color(hex: 0x54222B), Color(hex: 0x171311)],
            "feed": [Color(hex: 0x493613), Color(hex: 0x171311)],
            "massage": [Color(hex: 0x163F3B), Color(hex: 0x171311)],
            "sleep": [Color(hex: 0x2B2A55), Color(hex: 0x171311)],
        ])
    static let light = Palette(
        role: RoleColors(
            alert: Color(hex: 0xA1281B),
            alertContainer: Color(hex: 0xFBE0DA),
            inverseOnSurface: Color(hex: 0xFBF1E8),
            inversePrimary: Color(hex: 0xF0CB7A),
            inverseSurface: Color(hex: 0x362C27),
            lamp: Color(hex: 0xDFA33A),
            onAlert: Color(hex: 0xFFFFFF),
            onAlertContainer: Color(hex: 0x6A150C),
            onPrimary: Color(hex: 0xFFFFFF),
            onPrimaryContainer: Color(hex: 0x33271F),
            onSurface: Color(hex: 0x261E1A),
            onSurfaceVariant: Color(hex: 0x5E524B),
            outline: Color(hex: 0x84766D),
            outlineVariant: Color(hex: 0xDDD2C7),
            primary: Color(hex: 0x3B2F2A),
            primaryContainer: Color(hex: 0xE8DCD0),
            scrim: Color(hex: 0x1A1210),
            surface: Color(hex: 0xFBF7F2),
            surfaceContainer: Color(hex: 0xF1EAE1),
            surfaceHigh: Color(hex: 0xEAE2D8),
            surfaceHighest: Color(hex: 0xE3DACF),
            surfaceLow: Color(hex: 0xF6F0E8),
            surfaceLowest: Color(hex: 0xFFFFFF)),
        kinds: [
            .care: KindColors(color: Color(hex: 0x7B6B61), onColor: Color(hex: 0xFFFFFF), container: Color(hex: 0xECE3DA), onContainer: Color(hex: 0x40342D), fill: Color(hex: 0x7B6B61), onFill: Color(hex: 0xFFFFFF), border: Color(hex: 0x7B6B61)),
            .cry: KindColors(color: Color(hex: 0xA23348), onColor: Color(hex: 0xFFFFFF), container: Color(hex: 0xF9E0E1), onContainer: Color(hex: 0x741E31), fill: Color(hex: 0xA23348), onFill: Color(hex: 0xFFFFFF), border: Color(hex: 0xA23348)),
            .feed: KindColors(color: Color(hex: 0xA87B1C), onColor: Color(hex: 0x241800), container: Color(hex: 0xF8E9C9), onContainer: Color(hex: 0x5A4008), fill: Color(hex: 0xA87B1C), onFill: Color(hex: 0x241800), border: Color(hex: 0xA87B1C)),
            .massage: KindColors(color: Color(hex: 0x2B827B), onColor: Color(hex: 0xFFFFFF), container: Color(hex: 0xD6ECE7), onContainer: Color(hex: 0x0E4C46), fill: Color(hex: 0x2B827B), onFill: Color(hex: 0xFFFFFF), border: Color(hex: 0x2B827B)),
            .sleep: KindColors(color: Color(hex: 0x3D4191), onColor: Color(hex: 0xFFFFFF), container: Color(hex: 0xE4E4F6), onContainer: Color(hex: 0x2A2D70), fill: Color(hex: 0x3D4191), onFill: Color(hex: 0xFFFFFF), border: Color(hex: 0x3D4191)),
        ],
        chart: ChartColors(
            awake: Color(hex: 0xEFE8DF),
            axis: Color(hex: 0x5E524B),
            band: Color(hex: 0xF2EADE),
            bandEdge: Color(hex: 0x84766D),
            carried: Color(hex: 0x7B6B61),
            cry: Color(hex: 0xA23348),
            fuss: Color(hex: 0xBE6E7C),
            grid: Color(hex: 0xE3DACF),
            inconsolable: Color(hex: 0x5C1022),
            line: Color(hex: 0x261E1A),
            nightShade: Color(hex: 0xEDE7E4),
            sleepNap: Color(hex: 0x787EC2),
            sleepNapFill: Color(hex: 0x787EC2),
            sleepNight: Color(hex: 0x3D4191),
            sleepNightFill: Color(hex: 0x3D4191),
            unlogged: Color(hex: 0xF1EAE1)),
        sky: [
            "awake": [Color(hex: 0xF1EAE1), Color(hex: 0xFBF7F2)],
            "care": [Color(hex: 0xECE3DA), Color(hex: 0xFBF7F2)],
            "cry": [Color(hex: 0xF9E0E1), Color(hex: 0xFBF7F2)],
            "feed": [Color(hex: 0xF8E9C9), Color(hex: 0xFBF7F2)],
            "massage": [Color(hex: 0xD6ECE7), Color(hex: 0xFBF7F2)],
            "sleep": [Color(hex: 0xE4E4F6), Color(hex: 0xFBF7F2)],
        ])
    static let night = Palette(
        role: RoleColors(
            alert: Color(hex: 0xF2502E),
            alertContainer: Color(hex: 0x340E0A),
            inverseOnSurface: Color(hex: 0xEC5236),
            inversePrimary: Color(hex: 0xEC5236),
            inverseSurface: Color(hex: 0x2C0D08),
            lamp: Color(hex: 0xC0732A),
            onAlert: Color(hex: 0x0B0302),
            onAlertContainer: Color(hex: 0xF2583A),
            onPrimary: Color(hex: 0x0B0302),
            onPrimaryContainer: Color(hex: 0xEC5236),
            onSurface: Color(hex: 0xE84A30),
            onSurfaceVariant: Color(hex: 0xE0482C),
            outline: Color(hex: 0xB83A20),
            outlineVariant: Color(hex: 0x38100A),
            primary: Color(hex: 0xE04A2C),
            primaryContainer: Color(hex: 0x2C0D08),
            scrim: Color(hex: 0x000000),
            surface: Color(hex: 0x0B0302),
            surfaceContainer: Color(hex: 0x150704),
            surfaceHigh: Color(hex: 0x1B0906),
            surfaceHighest: Color(hex: 0x220C08),
            surfaceLow: Color(hex: 0x100503),
            surfaceLowest: Color(hex: 0x060101)),
        kinds: [
            .care: KindColors(color: Color(hex: 0xAC4028), onColor: Color(hex: 0x0B0302), container: Color(hex: 0x1A0806), onContainer: Color(hex: 0xE0482C), fill: Color(hex: 0x1A0806), onFill: Color(hex: 0xE0482C), border: Color(hex: 0xAC4028)),
            .cry: KindColors(color: Color(hex: 0xF65C3E), onColor: Color(hex: 0x0B0302), container: Color(hex: 0x2A0A08), onContainer: Color(hex: 0xEE4E36), fill: Color(hex: 0x2A0A08), onFill: Color(hex: 0xEE4E36), border: Color(hex: 0xF65C3E)),
            .feed: KindColors(color: Color(hex: 0xC0732A), onColor: Color(hex: 0x0B0302), container: Color(hex: 0x200C04), onContainer: Color(hex: 0xE4562E), fill: Color(hex: 0x200C04), onFill: Color(hex: 0xE4562E), border: Color(hex: 0xC0732A)),
            .massage: KindColors(color: Color(hex: 0xB05430), onColor: Color(hex: 0x0B0302), container: Color(hex: 0x1E0B06), onContainer: Color(hex: 0xE25230), fill: Color(hex: 0x1E0B06), onFill: Color(hex: 0xE25230), border: Color(hex: 0xB05430)),
            .sleep: KindColors(color: Color(hex: 0xB83420), onColor: Color(hex: 0x0B0302), container: Color(hex: 0x220A08), onContainer: Color(hex: 0xE84A30), fill: Color(hex: 0x220A08), onFill: Color(hex: 0xE84A30), border: Color(hex: 0xB83420)),
        ],
        chart: ChartColors(
            awake: Color(hex: 0x280C08),
            axis: Color(hex: 0xE0482C),
            band: Color(hex: 0x190805),
            bandEdge: Color(hex: 0xB83A20),
            carried: Color(hex: 0xAC4028),
            cry: Color(hex: 0xD84428),
            fuss: Color(hex: 0xB83A24),
            grid: Color(hex: 0x2A0C08),
            inconsolable: Color(hex: 0xEE6440),
            line: Color(hex: 0xE84A30),
            nightShade: Color(hex: 0x120503),
            sleepNap: Color(hex: 0xB83420),
            sleepNapFill: Color(hex: 0x0B0302),
            sleepNight: Color(hex: 0xB83420),
            sleepNightFill: Color(hex: 0x4A140C),
            unlogged: Color(hex: 0x150604)),
        sky: [
            "awake": [Color(hex: 0x150704), Color(hex: 0x0B0302)],
            "care": [Color(hex: 0x1A0806), Color(hex: 0x0B0302)],
            "cry": [Color(hex: 0x2A0A08), Color(hex: 0x0B0302)],
            "feed": [Color(hex: 0x200C04), Color(hex: 0x0B0302)],
            "massage": [Color(hex: 0x1E0B06), Color(hex: 0x0B0302)],
            "sleep": [Color(hex: 0x220A08), Color(hex: 0x0B0302)],
        ])
}

/// Styles of text: size and line height at the usual text size.
enum TypeTokens {
    static let body = TextToken(size: 16, line: 24, weight: .regular)
    static let caption = TextToken(size: 12, line: 16, weight: .medium)
    static let detail = TextToken(size: 14, line: 20, weight: .regular)
    static let headline = TextToken(size: 28, line: 36, weight: .medium)
    static let label = TextToken(size: 14, line: 20, weight: .medium)
    static let number = TextToken(size: 32, line: 40, weight: .regular)
    static let subtitle = TextToken(size: 16, line: 22, weight: .medium)
    static let timer = TextToken(size: 52, line: 56, weight: .regular)
    static let title = TextToken(size: 20, line: 26, weight: .medium)
}

/// Distances in points.
enum Space {
    static let hair: CGFloat = 2
    static let l: CGFloat = 16
    static let m: CGFloat = 12
    static let margin: CGFloat = 20
    static let marginNarrow: CGFloat = 16
    static let narrowBelow: CGFloat = 360
    static let page: CGFloat = 40
    static let s: CGFloat = 8
    static let section: CGFloat = 32
    static let xl: CGFloat = 20
    static let xs: CGFloat = 4
    static let xxl: CGFloat = 24
}

/// Corners grow with the thing.
enum Radius {
    static let action: CGFloat = 24
    static let card: CGFloat = 20
    static let chip: CGFloat = 12
    static let full: CGFloat = 999
    static let mark: CGFloat = 3
    static let sheet: CGFloat = 28
    static let small: CGFloat = 8
}

/// Least sizes of what is touched.
enum Touch {
    static let action: CGFloat = 96
    static let actionMin: CGFloat = 64
    static let chip: CGFloat = 48
    static let cue: CGFloat = 64
    static let min: CGFloat = 48
    static let next: CGFloat = 72
    static let paintRow: CGFloat = 32
    static let stop: CGFloat = 72
}

/// Widths of lines.
enum Line {
    static let bandEdge: CGFloat = 1.5
    static let grid: CGFloat = 1
    static let icon: CGFloat = 1.75
    static let line: CGFloat = 2.5
    static let massageTrail: CGFloat = 10
}

/// Durations in milliseconds; nothing loops, blinks or bounces.
enum Motion {
    static let change: Double = 200
    static let press: Double = 80
    static let reduced: Double = 0
    static let sheet: Double = 300
    static let sky: Double = 600
    static let snackbar: Double = 6000
    static let strokeCmPerSecond: Double = 3
}
