// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace soviec {

/// A style sheet with its placeholders filled: {{Text}} a colour of the Ink table, {{space:Row}} a
/// distance, {{face:Title}} the size of a face.
struct FilledSheet {
    QString text;
    QStringList unknown; ///< placeholders nobody could fill
};
FilledSheet fillStyleSheet(const QString& source, bool dark, int percent, bool compact);

/// The one style sheet of the program.
QString styleSheetSource();

} // namespace soviec
