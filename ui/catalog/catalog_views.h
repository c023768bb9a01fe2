// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/catalog/catalog_comparison.h"
#include "core/domain/catalog/work_proposal.h"
#include "core/service/catalog_desk.h"
#include "ui/shared/card.h"

class QComboBox;
class QPushButton;

namespace soviec {

class DataTable;
class Settings;

/// Two versions side by side: what was added, removed, changed or merged.
class ComparisonView : public Card {
    Q_OBJECT

public:
    explicit ComparisonView(Settings& settings, QWidget* parent = nullptr);
    /// The versions to compare with: id and what is said of it.
    void setVersions(const QList<std::pair<QString, QString>>& versions);
    QString version() const;
    void setComparison(const CatalogComparison& comparison);

signals:
    void versionChosen();

private:
    QComboBox* m_versions;
    DataTable* m_table;
};

/// Pairs of items that may be the same work, and which of them stays.
class DuplicatesView : public Card {
    Q_OBJECT

public:
    explicit DuplicatesView(Settings& settings, QWidget* parent = nullptr);
    void setPairs(const QList<service::DuplicateProposal>& pairs, bool editable);

signals:
    void merged(const QString& kept, const QString& givenUp);

private:
    void choose(bool first);
    DataTable* m_table;
    QPushButton* m_first;
    QPushButton* m_second;
    QList<service::DuplicateProposal> m_pairs;
};

/// Kinds of work outside the catalog: what waits for the viewer, or what they proposed themselves.
class ProposalsView : public Card {
    Q_OBJECT

public:
    explicit ProposalsView(Settings& settings, QWidget* parent = nullptr);
    /// `decides`: these wait for the viewer. `draft`: there is a draft to put one into.
    void setProposals(const QList<WorkProposal>& proposals, bool decides, bool draft);

signals:
    void accepted(const QString& id);
    void declined(const QString& id);
    void proposed();

private:
    DataTable* m_table;
    QPushButton* m_propose;
    QPushButton* m_accept;
    QPushButton* m_decline;
};

} // namespace soviec
