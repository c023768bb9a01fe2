// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/workflow/approval.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace soviec::service {

class Office;

/// One line of a document as it is shown to those who decide; comments name it by `key`.
struct DocumentLine {
    QString key;   ///< "DC.05"; of rules the path ("bands[good].from")
    QString text;
    QString group; ///< heading it stands under; empty where there is none
    QStringList values; ///< one a column
};

/// A document as shown, and the hash of exactly that.
struct DocumentContent {
    QString hash; ///< sha256Tag over the canonical JSON of everything
    QStringList columns; ///< headings of the values, translated
    QList<DocumentLine> lines;
    QStringList summary; ///< what stands above the lines, one sentence each
};

/// Reads what a document carries. NotFound where the carried thing is gone.
Result<DocumentContent> documentContent(Office& office, const Approval& approval);

/// Only the hash, for a signature.
Result<QString> documentHash(Office& office, const Approval& approval);

/// What an approval brings about beside the document itself, inside the caller's transaction: a
/// set of rules becomes an edition. Catalogs and positions follow by triggers.
Result<void> enactDocument(Office& office, const Approval& approval);

/// What must be sound before a document leaves those who draft; Refused with the first fault.
Result<void> checkBeforeSubmission(Office& office, const Approval& approval);

} // namespace soviec::service
