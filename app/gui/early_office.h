// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/service/recovery.h"

#include <QString>

#include <atomic>
#include <memory>
#include <optional>

class QThread;

namespace soviec::service {
class Office;
}

namespace soviec {

/// An office, and what opening it took over after a crash.
struct OpenedOffice {
    Result<std::unique_ptr<service::Office>> office;
    std::optional<service::TakenOver> leftover;
};

/// A file, or the address of a server with its password.
OpenedOffice openOffice(const QString& place, const Clock& clock);

/// Opens the file that will be wanted on a thread of its own, while words, fonts and colours are being read: both
/// take about as long.
class EarlyOffice {
public:
    /// `login`: whose first questions of the diary are asked already; empty: nobody's.
    EarlyOffice(const QString& file, const QString& login, const Clock& clock);
    ~EarlyOffice();
    const QString& file() const { return m_file; }
    /// Once; from then on it belongs to the thread that takes it, which is the one that made this. A file that is
    /// refused is opened once more: the refusal is told in the language that is spoken by now.
    OpenedOffice take();

private:
    QString m_file;
    const Clock& m_clock;
    std::atomic<bool> m_wanted = false;
    std::optional<OpenedOffice> m_opened;
    std::unique_ptr<QThread> m_thread;
};

} // namespace soviec
