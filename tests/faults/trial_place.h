// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "tests/faults/told_steps.h"

#include <QProcess>
#include <QString>

#include <memory>

namespace sample {
struct Commune;
struct ServerOffice;
class Cluster;
}

namespace faults {

/// Who is killed: the workers, the server's process for one of them (the server then restarts all), or the
/// whole server.
enum class Killed { Client, Backend, Server };

struct TrialResult {
    QString finding; ///< what is wrong; empty: all is well
    int acknowledged = 0;
    int refusals = 0;
    bool recovered = false; ///< opening said that it took over what a killed program had left
};

/// A database that workers are killed on, again and again: a file of the small commune, or that commune
/// on a server of its own.
class TrialPlace {
public:
    explicit TrialPlace(bool server);
    ~TrialPlace();

    TrialResult trial(Killed killed, soviec::SeededRandom& random);

private:
    using Process = std::unique_ptr<QProcess>;
    Process start(const QString& login, quint64 seed);
    void kill(Killed killed, const std::vector<Process>& workers);
    QString check(bool& recovered);
    QMap<QString, Row> storedRows(QString& finding);

    bool m_server;
    std::unique_ptr<sample::Commune> m_commune;
    std::unique_ptr<sample::ServerOffice> m_office;
    QString m_path; ///< of the file, or the server's address for its operator
    ToldSteps m_told;
};

} // namespace faults
