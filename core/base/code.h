// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <iterator>
#include <optional>

namespace soviec {

/// The stable text of an enum value, as stored and exchanged. Specialise with
/// `static constexpr CodeOf<E> entries[]`; one table gives both directions.
template <class E>
struct Codes;

template <class E>
struct CodeOf {
    E value;
    const char16_t* text;
};

/// The text of a value, e.g. "civil_servant".
template <class E>
QString code(E value)
{
    for (const auto& entry : Codes<E>::entries) {
        if (entry.value == value)
            return QString::fromUtf16(entry.text);
    }
    Q_UNREACHABLE();
}

/// The value of a text; nothing for an unknown one.
template <class E>
std::optional<E> fromCode(QStringView text)
{
    for (const auto& entry : Codes<E>::entries) {
        if (text == QStringView(entry.text))
            return entry.value;
    }
    return std::nullopt;
}

} // namespace soviec
