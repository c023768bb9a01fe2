// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace soviec {

/// Writes a text as canonicalJson() does: quoted, UTF-8.
void appendJsonText(const QString& text, QByteArray& out);

/// The canonical JSON of a flat object, written as its fields come instead of from a tree of values: what
/// every stored row leaves in the history. Keys are ASCII and come sorted; each stands once.
class JsonText {
public:
    JsonText();
    JsonText& add(const char* key, const QString& value);
    JsonText& add(const char* key, int value);
    /// The object; nothing may be added afterwards.
    QByteArray take();

private:
    void begin(const char* key);
    QByteArray m_out;
    const char* m_last = ""; ///< the key before
};

} // namespace soviec
